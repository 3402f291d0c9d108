import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { z } from 'astro/zod';

/**
 * Runs a function while no other process that asks for the same lock does, here or on another machine with the same
 * disk. Waits while another process holds the lock; takes over a lock whose process has died.
 *
 * Takes the path of the lock file, which need not exist, and a function to call once when it has to wait.
 */
export async function holdLock<Result>(
  path: string,
  run: () => Promise<Result>,
  onWait: () => void = () => undefined,
): Promise<Result> {
  await mkdir(dirname(path), { recursive: true });
  const own = JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() });
  for (let waited = 0; !(await take(path, own)); waited += PAUSE) {
    if (waited === 0) onWait();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  const sign = setInterval(() => void utimes(path, new Date(), new Date()).catch(ignore), SIGN);
  try {
    return await run();
  } finally {
    clearInterval(sign);
    if ((await readFile(path, 'utf8').catch(ignore)) === own) await rm(path, { force: true });
  }
}

async function take(path: string, own: string): Promise<boolean> {
  try {
    await writeFile(path, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const kind = await lstat(path).catch(ignore);
  if (kind && !kind.isFile()) throw new Error(`${path} is no file. Take it away.`);
  const holder = await readFile(path, 'utf8').catch(ignore);
  if (holder === undefined || !(await isLeft(path, holder))) return false;
  // If several processes see it, only one rename succeeds; one that has moved a newer lock away puts it back.
  const away = `${path}-${randomUUID()}`;
  const moved = await rename(path, away).then(() => true, ignore);
  if (!moved) return false;
  if ((await readFile(away, 'utf8').catch(ignore)) === holder) await rm(away, { force: true });
  else await rename(away, path).catch(ignore);
  return false;
}

/**
 * True for a lock whose process has ended, or that was not touched for a long time: another process may have reused its
 * number, and the number of a process on another machine says nothing here.
 */
async function isLeft(path: string, holder: string): Promise<boolean> {
  const { pid, host } = parse(holder);
  if (pid !== undefined && host === hostname() && !isRunning(pid)) return true;
  const { mtimeMs } = (await stat(path).catch(ignore)) ?? {};
  // A lock without a holder was abandoned while it was being written.
  const most = pid === undefined ? SIGN : LONG;
  return mtimeMs !== undefined && Date.now() - mtimeMs > most;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function parse(text: string): Partial<z.output<typeof holder>> {
  try {
    return holder.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    return {};
  }
}

const holder = z.object({ pid: z.int().positive(), host: z.string() });

const ignore = () => undefined;

/**
 * Milliseconds: between two tries to take a lock, between two signs of life, and without a sign until a lock counts as
 * abandoned.
 */
const [PAUSE, SIGN, LONG] = [100, 10_000, 300_000];
