import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Runs a program until what its input comes from has ended: `stop`, or the process of the tests, however it ends. */
const UNTIL_INPUT_ENDS =
  'exec 3<&0; "$@" </dev/null 3<&- & server=$!; (cat <&3 >/dev/null; kill $server) & exec 3<&-; wait $server';

/**
 * Runs a server in the foreground until `stop` is called. Takes its program, its arguments and the port it listens on.
 * Throws an Error with what it printed if it ends by itself.
 */
export async function runServer(
  program: string,
  args: readonly string[],
  port: number,
  env: NodeJS.ProcessEnv = {},
): Promise<Running> {
  const server = spawn('sh', ['-c', UNTIL_INPUT_ENDS, 'sh', program, ...args], {
    env: { PATH: process.env['PATH'], ...env },
  });
  let printed = '';
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const ended = once(server, 'exit');
  while (!(await isListening(port))) {
    if (server.exitCode !== null) {
      server.stdin.destroy();
      throw new Error(`${program} has ended. It printed:\n${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const stop = async () => {
    server.stdin.end();
    await ended;
  };
  return { origin: `http://localhost:${port}`, stop };
}

/** A port of the loopback address that is free. */
export async function getFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

export type Running = { origin: string; stop: () => Promise<void> };
