import { preview } from 'astro';
import { PROJECT_DIR, getEnvironment } from '../environment.ts';

/**
 * Serves the built site, or what lies in `dir`, on the loopback address, on `port` or the next free one.
 *
 * Gives the address of the home page and a way to stop. Port 0 lets the system choose.
 */
export async function serveSite(
  port: number,
  dir?: string,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const { outDir, basePath } = getEnvironment();
  const server = await preview({
    root: PROJECT_DIR,
    outDir: dir ?? outDir,
    logLevel: 'error',
    server: { port, host: 'localhost' },
  });
  return { url: `http://localhost:${server.port}${basePath}`, stop: () => server.stop() };
}

/** The port the environment asks for, 4321 otherwise. Throws an Error for a PORT that is none. */
export function getPort(value = process.env['PORT'] || '4321'): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`PORT is “${value}”. Write a number from 0 to 65535.`);
}
