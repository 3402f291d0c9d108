import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_DIR } from '#environment.ts';

/** Runs one of the project's commands, such as `build`, as `runScript` does. */
export const runCommand = (
  command: string,
  settings: Record<string, string>,
  args: readonly string[] = [],
  project: string = PROJECT_DIR,
): Promise<Finished> => runScript(`src/commands/${command}.ts`, settings, args, project);

/**
 * Runs a script of the project in its own process, with these settings and without a terminal. `project` is the folder
 * that `path` is relative to. If a signal ends the process, the code is 1 and the signal is the last line of `stderr`.
 */
export function runScript(
  path: string,
  settings: Record<string, string>,
  args: readonly string[] = [],
  project: string = PROJECT_DIR,
): Promise<Finished> {
  const env = {
    ...getPlainEnvironment(),
    ASTRO_TELEMETRY_DISABLED: '1',
    HOSTING_DIR: getHostingFolder(),
    // Else each build of a test would leave a copy of its site.
    KEEP: '0',
    ...settings,
  };
  return new Promise((resolve) => {
    // Only for what never ends: a busy machine may take many minutes.
    const options = { cwd: project, env, timeout: 1_200_000, killSignal: 'SIGKILL' } as const;
    execFile(process.execPath, [join(project, path), ...args], options, (error, stdout, stderr) => {
      const ended = error?.signal ? `${stderr}\nEnded by ${error.signal}.` : stderr;
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr: ended });
    });
  });
}

/** One for all builds of this process, so that none replaces what the project’s own build has left. */
function getHostingFolder(): string {
  if (hostingFolder) return hostingFolder;
  const folder = mkdtempSync(join(tmpdir(), 'on-record-hosting-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return (hostingFolder = folder);
}

let hostingFolder: string | undefined;

/** The environment of an editor's machine. Vitest's own `BASE_URL`, `SITE` and so on would affect a build. */
function getPlainEnvironment(): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SYSTEMROOT', 'NODE_COMPILE_CACHE'];
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}

/** Every file below a folder with its contents; paths use `/`. */
export async function readFolder(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = paths.map(async (path): Promise<[string, Buffer]> => [
    path.slice(folder.length + 1).replaceAll('\\', '/'),
    await readFile(path),
  ]);
  return new Map(await Promise.all(files));
}

export type Finished = { code: number; stdout: string; stderr: string };
