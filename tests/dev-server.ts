import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_DIR } from '#environment.ts';

/** Starts `npm run dev` on a free port. Gives the address of the home page and a function that stops it. */
export async function startDevServer(content: string): Promise<DevServer> {
  const script = join(PROJECT_DIR, 'src', 'commands', 'dev.ts');
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  const env = {
    ...{ PATH, HOME, NODE_COMPILE_CACHE, ASTRO_TELEMETRY_DISABLED: '1' },
    ...{ CONTENT_DIR: content, PORT: '0' },
  };
  const server = spawn(process.execPath, [script], {
    cwd: PROJECT_DIR,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<DevServer>();
  let said = '';
  server.stdout.on('data', (text) => {
    said += String(text);
    const [home] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
    if (home !== undefined) resolve({ home, stop: () => void server.kill() });
  });
  server.on('exit', () => reject(new Error(`The dev server has ended. It says: ${said}`)));
  return promise;
}

export type DevServer = { home: string; stop: () => void };
