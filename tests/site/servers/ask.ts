import { request } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http';

/** Sends an address unchanged, because `fetch` would normalize it, and decode what is encoded. */
export function ask(origin: string, path: string, { method = 'GET', headers = {} }: Asked = {}) {
  const { port } = new URL(origin);
  const options = { hostname: '127.0.0.1', port, path, method, agent: false } as const;
  return new Promise<Answer>((resolve, reject) => {
    const sent = request(
      { ...options, headers: { Host: `localhost:${port}`, ...headers } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const { statusCode: status = 0 } = response;
          resolve({ status, headers: response.headers, body: Buffer.concat(parts) });
        });
      },
    );
    sent.on('error', reject).end();
  });
}

type Asked = { method?: string; headers?: OutgoingHttpHeaders };
export type Answer = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
};
