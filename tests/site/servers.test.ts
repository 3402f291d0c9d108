import { chromium } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../tools/ensure-browser.ts';
import { ensureServers } from '../tools/ensure-servers.ts';
import { makeFolder } from './content-folder.ts';
import { ask } from './servers/ask.ts';
import type { Answer } from './servers/ask.ts';
import { askFromElsewhere } from './servers/ask-from-elsewhere.ts';
import {
  ANSWERS,
  BY_KIND,
  EVERYWHERE,
  MISSING,
  TRAVERSALS,
  WITHOUT_CHARSET,
} from './servers/expected.ts';
import { FILES, makeSite, SECRET } from './servers/make-site.ts';
import { hasBrotliModule, startNginx } from './servers/start-nginx.ts';
import { startApache, startCaddy, startPreview } from './servers/start-servers.ts';
import type { Place } from './servers/start-servers.ts';
import type { Running } from './servers/run-server.ts';

const programs = await ensureServers();
const browser = await chromium.launch({ executablePath: await ensureBrowser() });
afterAll(() => browser.close());
const served = [...(await serveEverywhere('/')), ...(await serveEverywhere('/news/'))];

describe.each(served)(
  '$name under $basePath',
  ({ origin, basePath, folder, site, sendsBrotli }) => {
    const get = (path: string, headers = {}, method = 'GET') =>
      ask(origin, basePath + path, { headers, method });
    const read = (file: string) => readFile(join(site, file));

    test.each(ANSWERS)(
      'answers /%s with the file, its type and its headers',
      async (path, expected) => {
        const { status, headers, body } = await get(path);
        expect(status).toBe(200);
        expect(body.equals(await read(expected.file))).toBe(true);
        const { type } = expected;
        const charset = type && WITHOUT_CHARSET.includes(type) ? '' : '; charset=utf-8';
        if (type) expect(getType(headers)).toBe(`${type}${charset}`);
        expect(headers).toMatchObject(EVERYWHERE);
        expect(pick(headers, expected.kind)).toEqual(BY_KIND[expected.kind]);
      },
    );

    test.each(MISSING)('answers /%s with the page for what is missing', async (path) => {
      const answer = await get(path);
      expect([answer.status, getTitle(answer)]).toEqual([404, 'Not here']);
      expect(getType(answer.headers)).toBe('text/html; charset=utf-8');
      expect(answer.headers).toMatchObject(EVERYWHERE);
      const { 'cache-control': caching, 'content-security-policy': framing } = BY_KIND.page;
      expect(answer.headers).toMatchObject({
        'cache-control': caching,
        'content-security-policy': framing,
      });
    });

    test.each(TRAVERSALS)('lets nobody out by /%s', async (path) => {
      const { status, headers, body } = await get(path);
      expect(new URL(String(headers.location ?? '/'), origin).origin).toBe(origin);
      expect(body.toString()).not.toMatch(new RegExp(`${SECRET}|${folder}|^\\s+at `, 'm'));
      if (status === 200) expect(Object.values(FILES)).toContain(body.toString());
      else expect([301, 308, 400, 403, 404]).toContain(status);
    });

    test('leads a folder without its slash to its page, with what was asked', async () => {
      const { status, headers } = await get('about?q=1');
      expect([301, 308]).toContain(status);
      expect(getPath(headers.location)).toBe(`${basePath}about/?q=1`);
      if (basePath === '/') return;
      const base = await ask(origin, basePath.slice(0, -1));
      expect([301, 308]).toContain(base.status);
      expect(getPath(base.headers.location)).toBe(basePath);
    });

    test('leads a page that has moved to its new address, with what was asked', async () => {
      const { status, headers } = await get('bridge/old/');
      expect([status, getPath(headers.location)]).toEqual([301, `${basePath}bridge/new/`]);
      const { headers: asked } = await get('bridge/old/?q=1');
      expect(getPath(asked.location)).toBe(`${basePath}bridge/new/?q=1`);
    });

    test.each([
      ['about/', 'about/index.html'],
      ['_astro/page.1a2b.css', '_astro/page.1a2b.css'],
      ['feed.xml', 'feed.xml'],
      ['bridge/data/record.csv', 'bridge/data/record.csv'],
    ])('sends the twin of /%s that a browser accepts', async (path, file) => {
      const [gz, br, original] = [
        await read(`${file}.gz`),
        await read(`${file}.br`),
        await read(file),
      ];
      const plain = await get(path);
      for (const accepted of ['gzip', 'gzip, deflate', 'gzip, br;q=0']) {
        const { headers, body } = await get(path, { 'Accept-Encoding': accepted });
        expect([headers['content-encoding'], body.equals(gz)], accepted).toEqual(['gzip', true]);
        expect(gunzipSync(body).equals(original)).toBe(true);
        expect(headers['content-type']).toBe(plain.headers['content-type']);
        expect(headers['cache-control']).toBe(plain.headers['cache-control']);
        expect(headers).toMatchObject(EVERYWHERE);
      }
      const { headers, body } = await get(path, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
      expect(headers['content-encoding']).toBe(sendsBrotli ? 'br' : 'gzip');
      expect(body.equals(sendsBrotli ? br : gz)).toBe(true);
      if (sendsBrotli) expect(brotliDecompressSync(body).equals(original)).toBe(true);
      expect(headers['content-type']).toBe(plain.headers['content-type']);
      for (const answer of [headers, plain.headers])
        expect(String(answer['vary']).toLowerCase()).toContain('accept-encoding');
      expect(plain.headers['content-encoding']).toBeUndefined();
    });

    test('sends the page for what is missing compressed too', async () => {
      const { status, headers, body } = await get('nothing', { 'Accept-Encoding': 'gzip' });
      expect([status, headers['content-encoding']]).toEqual([404, 'gzip']);
      expect(gunzipSync(body).equals(await read('404.html'))).toBe(true);
    });

    test('answers HEAD as GET, without the file', async () => {
      const { status, headers, body } = await get('about/', {}, 'HEAD');
      expect([status, body.length, getType(headers)]).toEqual([200, 0, 'text/html; charset=utf-8']);
      expect((await get('nothing', {}, 'HEAD')).status).toBe(404);
    });

    test('answers a range, and what a browser has already', async () => {
      const part = await get('robots.txt', { Range: 'bytes=0-3' });
      expect([part.status, part.headers['content-range'], part.body.toString()]).toEqual([
        206,
        'bytes 0-3/13',
        'User',
      ]);
      const { etag } = (await get('robots.txt')).headers;
      const same = await get('robots.txt', { 'If-None-Match': etag });
      expect([same.status, same.body.length]).toEqual([304, 0]);
    });

    test.each(['POST', 'PUT', 'DELETE', 'TRACE'])('takes nothing by %s', async (method) => {
      const { status } = await get('about/', {}, method);
      expect([403, 405]).toContain(status);
    });

    test('in a browser, lets other sites frame embeds alone, and read what is made for programs', async () => {
      const at = (path: string) => origin + basePath + path;
      const addresses = [
        'embed/bridge/quotes/it/',
        'about/',
        'embed/',
        'nothing/',
        'oembed/bridge.json',
      ];
      const told = await askFromElsewhere(browser, addresses.map(at));
      expect(told).toEqual([
        {
          address: at('embed/bridge/quotes/it/'),
          framed: true,
          framedInSandbox: true,
          isRead: false,
        },
        { address: at('about/'), framed: false, framedInSandbox: false, isRead: false },
        { address: at('embed/'), framed: false, framedInSandbox: false, isRead: false },
        { address: at('nothing/'), framed: false, framedInSandbox: false, isRead: false },
        { address: at('oembed/bridge.json'), framed: true, framedInSandbox: true, isRead: true },
      ]);
    });

    const getPath = (location: string | string[] | undefined) => {
      const { pathname, search } = new URL(String(location), origin);
      return pathname + search;
    };
  },
);

/** Makes a site under a base path and serves it by everything that is there. */
async function serveEverywhere(basePath: string): Promise<Served[]> {
  const folder = await makeFolder(afterAll);
  const root = join(folder, 'root');
  const site = resolve(root, `.${basePath}`);
  const place = { folder, root, site, hosting: join(folder, 'hosting'), basePath };
  await makeSite(place);
  const { nginx, caddy, apache2 } = programs;
  const serve = async (name: string, start: () => Promise<Running>, sendsBrotli = true) => {
    const { origin, stop } = await start();
    afterAll(stop);
    return { name, ...place, origin, sendsBrotli };
  };
  return [
    await serve('the preview', () => startPreview(place)),
    ...(nginx ? [await serve('nginx', () => startNginx(nginx, place, false), false)] : []),
    ...(nginx && hasBrotliModule()
      ? [await serve('nginx with brotli', () => startNginx(nginx, place, true))]
      : []),
    ...(caddy ? [await serve('Caddy', () => startCaddy(caddy, place))] : []),
    ...(apache2 ? [await serve('Apache', () => startApache(apache2, place))] : []),
  ];
}

const pick = (headers: Answer['headers'], kind: keyof typeof BY_KIND) =>
  Object.fromEntries(Object.keys(BY_KIND[kind]).map((name) => [name, headers[name]]));

/** Upper and lower case, and the space, have no meaning. */
const getType = (headers: Answer['headers']) =>
  String(headers['content-type']).toLowerCase().replace(/;\s*/, '; ');

const getTitle = ({ body }: Answer) => /<title>(.*?)<\/title>/.exec(body.toString())?.[1];

type Served = Place & { name: string; origin: string; sendsBrotli: boolean };
