import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serveSite } from '#build/preview/serve-site.ts';
import { makeFolder } from './content-folder.ts';

const SECRET = 'not for readers';
const FILES = {
  'site/index.html': '<p>Home',
  'site/404.html': '<p>Not here',
  'site/bridge/index.html': '<p>The bridge',
  'site/bridge/cite.ris': 'TY  - NEWS',
  'site/bridge/cite.bib': '@misc{}',
  'site/bridge/record.csv': 'a,b',
  'site/bridge/record.json': '{}',
  'site/bridge/record.md': '# A',
  'site/feed.xml': '<rss/>',
  'site/robots.txt': 'User-agent: *',
  'site/icon.svg': '<svg/>',
  'site/card.png': 'png',
  'site/_astro/page.css': 'a{}',
  'site/_astro/page.js': '1',
  'site/_astro/face.woff2': 'wOF2',
  'site/100% sure.txt': 'sure',
  'site/empty/file.txt': '',
  'site/.git/config': SECRET,
  'site/.on-record': SECRET,
  'site/.well-known/security.txt': 'Contact: us',
  'site.txt': SECRET,
  'site-too/index.html': SECRET,
};

let root: string;
let sites: { plain: Served; news: Served };
type Served = Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  root = await makeFolder(afterAll);
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await symlink(join(root, 'site.txt'), join(root, 'site/linked.txt'));
  await symlink(root, join(root, 'site/linked'));
  await symlink(join(root, 'site/.on-record'), join(root, 'site/linked-dot.txt'));
  await symlink(join(root, 'site/robots.txt'), join(root, 'site/humans.txt'));
  const dir = join(root, 'site');
  vi.stubEnv('BASE_PATH', '/news/');
  const news = await serveSite(0, dir);
  vi.unstubAllEnvs();
  sites = { plain: await serveSite(0, dir), news };
});
afterAll(() => Promise.all([sites.plain.stop(), sites.news.stop()]));

test.each([
  ['/', 'text/html', '<p>Home'],
  ['/bridge/', 'text/html', '<p>The bridge'],
  ['/bridge/index.html?a=/../', 'text/html', '<p>The bridge'],
  ['/bridge/cite.ris', 'application/x-research-info-systems', 'TY  - NEWS'],
  ['/bridge/cite.bib', 'application/x-bibtex', '@misc{}'],
  ['/bridge/record.csv', 'text/csv', 'a,b'],
  ['/bridge/record.json', 'application/json', '{}'],
  ['/bridge/record.md', 'text/markdown', '# A'],
  ['/feed.xml', 'application/xml', '<rss/>'],
  ['/robots.txt', 'text/plain', 'User-agent: *'],
  ['/humans.txt', 'text/plain', 'User-agent: *'],
  ['/icon.svg', 'image/svg+xml', '<svg/>'],
  ['/_astro/page.css', 'text/css', 'a{}'],
  ['/_astro/page.js', 'text/javascript', '1'],
  ['/100%25%20sure.txt', 'text/plain', 'sure'],
  ['/.well-known/security.txt', 'text/plain', 'Contact: us'],
  ['/card.png', undefined, 'png'],
  ['/_astro/face.woff2', undefined, 'wOF2'],
])('%s is served as what it is', async (path, type, text) => {
  const { status, headers, body } = await ask(path);
  expect([status, body]).toEqual([200, text]);
  const plain = path.endsWith('png') ? 'image/png' : 'font/woff2';
  expect(headers['content-type']).toBe(type ? `${type}; charset=utf-8` : plain);
  const isHashed = path.startsWith('/_astro/');
  expect(headers['cache-control']).toBe(
    isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
});

test.each([
  ['/nothing', 404],
  ['/nothing/', 404],
  ['/empty', 404],
  ['/empty/', 404],
  ['/robots.txt/', 404],
  ['//', 404],
  ['//bridge/', 404],
  ['/bridge//', 404],
  ['/.git/config', 404],
  ['/.on-record', 404],
  ['/%2eon-record', 404],
  ['/linked-dot.txt', 404],
  ['/linked.txt', 404],
  ['/linked/site.txt', 404],
  ['/linked/site-too/', 404],
  [`/${'a'.repeat(5000)}`, 404],
  [`/${'a/'.repeat(5000)}`, 404],
  ['/..%2f', 400],
  ['/..%2fsite.txt', 400],
  ['/%2e%2e/site.txt', 400],
  ['/../site.txt', 400],
  ['/bridge/..%5c..%5csite.txt', 400],
  ['/%', 400],
  ['/%00', 400],
  ['/%ff', 400],
  ['http://localhost/', 400],
])('%s is answered with %i and nothing of this machine', async (path, status) => {
  const { status: given, body } = await ask(path);
  expect(given).toBe(status);
  expect(body).toBe(status === 404 ? '<p>Not here' : 'The address cannot be read.\n');
});

test('whatever the address, the answer is a page of the site or one sentence', async () => {
  const part = fc.oneof(
    fc.constantFrom('/', '..', '.', '%2e', '%2f', '%5c', '%', '%00', '%c0%ae', ';', '?', '#', '\\'),
    fc.constantFrom('bridge', 'linked', 'site.txt', '.git', 'config', 'index.html', 'site-too'),
  );
  const path = fc.array(part, { maxLength: 8 }).map((parts) => `/${parts.join('')}`);
  await fc.assert(
    fc.asyncProperty(path, async (address) => {
      const { status, body } = await ask(address);
      expect([200, 301, 400, 404]).toContain(status);
      expect(body).not.toMatch(new RegExp(`${SECRET}|${root}|^\\s+at `, 'm'));
    }),
  );
});

test('a folder without its slash leads to its page, with what was asked', async () => {
  const { status, headers } = await ask('/bridge?q=1');
  expect([status, headers.location]).toEqual([301, '/bridge/?q=1']);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  '%s is answered with what is allowed',
  async (method) => {
    const { status, headers, body } = await ask('/', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(body).toBe('This server answers GET and HEAD only.\n');
  },
);

test('HEAD, ranges and what a browser has already are answered as on any host', async () => {
  const head = await ask('/bridge/', { method: 'HEAD' });
  expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '13', '']);
  const part = await ask('/robots.txt', { headers: { Range: 'bytes=0-3' } });
  expect([part.status, part.headers['content-range'], part.body]).toEqual([
    206,
    'bytes 0-3/13',
    'User',
  ]);
  expect((await ask('/robots.txt', { headers: { Range: 'bytes=99-' } })).status).toBe(416);
  const none = await ask('/nothing', { headers: { Range: 'bytes=0-3' } });
  expect([none.status, none.body]).toEqual([404, '<p>Not here']);
  const { headers } = await ask('/robots.txt');
  const same = await ask('/robots.txt', { headers: { 'If-None-Match': headers.etag } });
  expect([same.status, same.body]).toEqual([304, '']);
});

test.each([
  ['localhost:4321', 200],
  ['news.localhost', 200],
  ['127.0.0.1', 200],
  ['[::1]:80', 200],
  ['evil.example', 403],
  ['localhost.evil.example', 403],
  ['evil.example/localhost', 403],
])('a request to the host %j is answered with %i', async (Host, status) => {
  expect((await ask('/', { headers: { Host } })).status).toBe(status);
});

test('no other machine is answered', async () => {
  const port = Number(new URL(sites.plain.url).port);
  const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  for (const { address } of addresses.filter(
    ({ internal, family }) => !internal && family === 'IPv4',
  )) {
    const socket = connect(port, address);
    const reached = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    expect([address, reached]).toEqual([address, false]);
  }
});

test('what is no HTTP is refused, and the server goes on', async () => {
  const socket = connect(Number(new URL(sites.plain.url).port), 'localhost');
  socket.end('nonsense\r\n\r\n');
  const answer = await new Promise((resolve) => socket.once('data', resolve));
  expect(String(answer)).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/);
  expect((await ask('/')).status).toBe(200);
});

test.each([
  ['/news/', 200, '<p>Home'],
  ['/news/bridge/', 200, '<p>The bridge'],
  ['/news', 301, 'The page is at /news/\n'],
  ['/news/bridge', 301, 'The page is at /news/bridge/\n'],
  ['/news/nothing/', 404, '<p>Not here'],
  ['/', 404, '<p>Not here'],
  ['/bridge/', 404, '<p>Not here'],
  ['/newspaper/', 404, '<p>Not here'],
])('under a base path %s is answered with %i', async (path, status, text) => {
  const { status: given, body } = await ask(path, { site: sites.news });
  expect([given, body]).toEqual([status, text]);
});

test('the next free port is taken, and a site that is built again is served', async () => {
  const taken = Number(new URL(sites.plain.url).port);
  const dir = join(root, 'later');
  await expect(serveSite(0, dir)).rejects.toThrow(/^There is no built site in “.*later”\./);
  await mkdir(dir);
  const site = await serveSite(taken, dir);
  expect(Number(new URL(site.url).port)).toBeGreaterThan(taken);
  expect(await ask('/', { site })).toMatchObject({
    status: 404,
    body: 'There is no such page under /\n',
  });
  await rename(dir, join(root, 'before'));
  await mkdir(dir);
  await writeFile(join(dir, 'index.html'), '<p>Again');
  expect((await ask('/', { site })).body).toBe('<p>Again');
  await site.stop();
});

/** Sends an address unchanged, because `fetch` would normalize it first. */
function ask(path: string, { site = sites.plain, ...more }: Asked = {}): Promise<Answer> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, ...more }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on('error', reject).end();
  });
}

type Asked = { site?: Served; method?: string; headers?: OutgoingHttpHeaders };
type Answer = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
};
