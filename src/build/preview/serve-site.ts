import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getEnvironment } from '#environment.ts';
import { answerRequest } from './answer-request.ts';

/**
 * Serves the built site, or the folder `dir`, on the loopback address, on `port` or the next free one.
 *
 * Gives the address of the home page and a function to stop. With port 0 the system chooses. Throws an Error with a
 * one-sentence message if the folder does not exist.
 */
export async function serveSite(
  port: number,
  dir?: string,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const { outDir, basePath } = getEnvironment();
  const site = { dir: dir ?? outDir, basePath };
  if (!existsSync(site.dir))
    throw new Error(`There is no built site in “${site.dir}”. Run \`npm run build\` first.`);
  const server = createServer((request, response) => void answerRequest(site, request, response));
  const url = `http://localhost:${await listen(server, port)}${basePath}`;
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { url, stop };
}

/** Gives the port of the environment, or 4321. Throws an Error for an invalid PORT. */
export function getPort(value = process.env['PORT'] || '4321'): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`PORT is “${value}”. Write a number from 0 to 65535.`);
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    server.listen(port, 'localhost');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (isTaken && port < 65535) return listen(server, port + 1);
    throw error;
  }
}
