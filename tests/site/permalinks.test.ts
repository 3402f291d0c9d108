import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getAttribute, parseHtml } from '../html.ts';
import { append, BASE_CONTENT, makeFolder, replace } from './content-folder.ts';
import { readFolder, runCommand } from '../run-command.ts';

const BRIDGE = 'explainers/bridge';
const TUNNEL = 'explainers/tunnel';
const hostingDir = await makeFolder(afterAll);
const BASE = {
  SITE_URL: 'https://news.example',
  BASE_PATH: '/news/',
  HOSTING_DIR: hostingDir,
  COMPRESS: '1',
};

/** The base content with a second explainer, built, and its addresses locked. */
const base = await makeFolder(afterAll);
/** A copy with everything renamed or replaced once: a section, a quote, the holder of a position, an explainer. */
const { content, outDir } = getPaths(await makeFolder(afterAll));

beforeAll(async () => {
  const locked = getPaths(base);
  await cp(BASE_CONTENT, locked.content, { recursive: true });
  await addTunnel(locked.content);
  const { code, stderr } = await lockLinks(locked.content, locked.outDir);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  await cp(base, dirname(content), { recursive: true });
  await renameSection();
  await renameQuote();
  await change(`${BRIDGE}/positions.yaml`, replace('    - tom-reed', '    - town-council'));
  await rename(join(content, TUNNEL), join(content, 'explainers/crossing'));
});

test('locking adds every address of a build, and the same build has no new ones', async () => {
  const { content, outDir } = getPaths(base);
  const lock = JSON.parse(await readFile(join(content, BRIDGE, 'permalinks.lock.json'), 'utf8'));
  expect(lock.files).toEqual(
    expect.arrayContaining([
      '/bridge/',
      '/bridge/the-price/',
      '/bridge/quotes/too-dear/cite.ris',
      '/embed/bridge/quotes/too-dear/',
      '/oembed/bridge/quotes/too-dear.json',
      '/cards/bridge/quotes/too-dear.png',
    ]),
  );
  expect(lock.targets).toMatchObject({
    '/bridge/#quote-too-dear': 'quote of tom-reed in B1',
    '/bridge/#p02': 'position of tom-reed in B1',
    '/bridge/#note-price-differs': 'note',
    '/bridge/#event-vote-put-off': 'event',
  });
  const site = JSON.parse(await readFile(join(content, 'permalinks.lock.json'), 'utf8'));
  expect(site.files).toEqual(expect.arrayContaining(['/glossary/toll/', '/actors/', '/bridge/']));
  expect(site.targets).toMatchObject({ '/glossary/#term-toll': 'term' });
  const forHosts = /^\/(_|vercel)|\/\.|\.(br|gz)$/;
  expect([...site.files, ...lock.files].filter((file) => forHosts.test(file))).toEqual([]);
  expect((await lockLinks(content, outDir)).stdout).toMatch(
    / addresses; all were in permalinks\.lock\.json\.\n$/,
  );
});

test('what is gone stops the build, which names each redirect and leaves the last good site', async () => {
  const before = await readFolder(outDir);
  const { code, stderr } = await build();
  expect(code).toBe(1);
  const parts = stderr.split('\n\n').map((part) => part.trim());
  const getPart = (file: string) => parts.find((part) => part.startsWith(`content/${file}\n`));
  expect(getPart(`${BRIDGE}/explainer.yaml`)).toMatchInlineSnapshot(`
    "content/explainers/bridge/explainer.yaml
      1:1     redirects › quote/too-dear
              \`quote/too-dear\` was published and is gone: 9 addresses would vanish.
              Received: /bridge/quotes/too-dear/ /bridge/quotes/too-dear/cite.bib /bridge/quotes/too-dear/cite.json /bridge/quotes/too-dear/cite.ris /cards/bridge/quotes/too-dear.png /embed/bridge/quotes/too-dear/ /oembed/bridge/quotes/too-dear.json /oembed/bridge/quotes/too-dear.xml /bridge/#quote-too-dear
              Say under \`redirects\` what stands in its place: \`quote/too-dear: quote/open-by-summer\`. There are: quote/open-by-summer, quote/the-price.
      1:1     redirects › section/the-price
              \`section/the-price\` was published and is gone: 6 addresses would vanish.
              Received: /bridge/the-price/ /cards/bridge/the-price.png /embed/bridge/the-price/ /oembed/bridge/the-price.json /oembed/bridge/the-price.xml /bridge/#the-price
              Say under \`redirects\` what stands in its place: \`section/the-price: section/costs\`. There are: section/costs, section/the-vote."
  `);
  expect(getPart(`${BRIDGE}/positions.yaml`)).toMatchInlineSnapshot(`
    "content/explainers/bridge/positions.yaml
      13:1    p02
              | p02:
              | ^^^
              The published address /bridge/#p02 would lead to something else.
              Received: before: position of tom-reed in B1
                        after:  position of town-council in B1
              Give what is new an id of its own, and redirect \`position/p02\` in explainer.yaml. If it was wrong, say so in updates.yaml: \`kind: correction\`, \`affects: [position/p02]\`."
  `);
  expect(getPart('site.yaml')).toContain('redirects › explainer/tunnel');
  expect(await readFolder(outDir)).toEqual(before);
  expect(await readdir(dirname(outDir))).toEqual(['site']);
});

describe('with redirects, and a correction for what was wrong', () => {
  let files: Map<string, string>;

  beforeAll(async () => {
    await change(
      `${BRIDGE}/explainer.yaml`,
      redirects('section/the-price: section/costs', 'quote/too-dear: quote/the-price'),
    );
    await change('site.yaml', redirects('explainer/tunnel: explainer/crossing'));
    await change(
      `${BRIDGE}/updates.yaml`,
      append(
        '\n- date: 2024-06-09\n  kind: correction\n  text: The council said it.\n  affects: [position/p02]\n',
      ),
    );
    expect(await build()).toMatchObject({ code: 0, stderr: '' });
    // Bytes as characters, so that pictures are compared too.
    files = new Map(
      [...(await readFolder(outDir))].map(([path, b]) => [path, b.toString('latin1')]),
    );
  });

  test('a section forwards at once and keeps what stands behind # and ?', async () => {
    const html = files.get('bridge/the-price/index.html') ?? '';
    const page = await parseHtml(html);
    const get = (selector: string, name: string) =>
      page.querySelectorAll(selector).map((element) => getAttribute(element, name));
    expect(get('link[rel="canonical"]', 'href')).toEqual([
      'https://news.example/news/bridge/costs/',
    ]);
    expect(get('noscript meta[http-equiv="refresh"]', 'content')).toEqual([
      '0; url=/news/bridge/costs/',
    ]);
    expect(get('a', 'href')).toEqual(['/news/bridge/costs/']);
    expect(runScript(html, '?x=1', '#quote-too-dear')).toBe(
      'https://news.example/news/bridge/costs/?x=1#quote-too-dear',
    );

    const explainer = await parseHtml(files.get('bridge/index.html') ?? '');
    expect(explainer.querySelectorAll('#costs > #the-price')).toHaveLength(1);
    for (const [old, present] of [
      ['embed/bridge/the-price/index.html', 'embed/bridge/costs/index.html'],
      ['oembed/bridge/the-price.json', 'oembed/bridge/costs.json'],
      ['cards/bridge/the-price.png', 'cards/bridge/costs.png'],
    ] as const)
      expectSame(old, present);
  });

  test('a quote is embedded, cited and previewed at its old address', async () => {
    for (const path of [
      'embed/bridge/quotes/too-dear/index.html',
      'oembed/bridge/quotes/too-dear.json',
      'oembed/bridge/quotes/too-dear.xml',
      'cards/bridge/quotes/too-dear.png',
      'bridge/quotes/too-dear/cite.bib',
    ])
      expectSame(path, path.replace('too-dear', 'the-price'));
    expect(files.get('embed/bridge/quotes/too-dear/index.html')).toContain(
      'href="https://news.example/news/bridge/quotes/the-price/"',
    );
    const explainer = await parseHtml(files.get('bridge/index.html') ?? '');
    expect(explainer.querySelectorAll('#quote-the-price > #quote-too-dear')).toHaveLength(1);
  });

  test('all addresses of an explainer live on', () => {
    expect(files.get('tunnel/quotes/too-dear/index.html')).toContain(
      '<a href="/news/crossing/quotes/too-dear/">',
    );
  });

  test('every host is told where pages have moved', async () => {
    const moves = [
      ['/news/bridge/the-price/', '/news/bridge/costs/'],
      ['/news/bridge/quotes/too-dear/', '/news/bridge/quotes/the-price/'],
      ['/news/tunnel/', '/news/crossing/'],
      ['/news/tunnel/quotes/too-dear/', '/news/crossing/quotes/too-dear/'],
    ] as const;
    const settings = await readFolder(hostingDir);
    for (const [from, to] of moves) {
      expect(files.get('_redirects')).toContain(`\n${from} ${to} 301\n`);
      expect(files.get('.htaccess')).toContain(
        `"^${from.slice('/news/'.length)}$" "${to}" [R=301,L]`,
      );
      const { redirects } = JSON.parse(files.get('vercel.json') ?? '');
      expect(redirects).toContainEqual({ source: from, destination: to, permanent: true });
      expect(String(settings.get('nginx.conf'))).toContain(
        `location = ${from} {\n    return 301 ${to}$is_args$args;`,
      );
      expect(String(settings.get('Caddyfile'))).toContain(`path ${from}\n`);
    }
    expect(files.get('_redirects')).not.toMatch(/^\/news\/(embed|oembed|cards)\/|cite/m);
    expect([...settings.keys()].sort()).toEqual(['.on-record.json', 'Caddyfile', 'nginx.conf']);
  });

  test('every page of more than 1 KB has its compressed twins', () => {
    const pages = [...files].filter(([file]) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    const long = pages.filter(([, html]) => html.length > 1024).map(([file]) => file);
    expect(long.filter((file) => !files.has(`${file}.br`) || !files.has(`${file}.gz`))).toEqual([]);
    expect([...files.keys()].filter((file) => /(png|woff2)\.(br|gz)$/.test(file))).toEqual([]);
  });

  function expectSame(old: string, present: string): void {
    expect(files.get(present), present).toBeDefined();
    expect(files.get(old) === files.get(present), old).toBe(true);
  }
});

function getPaths(folder: string) {
  return { content: join(folder, 'content'), outDir: join(folder, 'out', 'site') };
}

const lockLinks = (from: string, to: string) =>
  runCommand('lock', { ...BASE, CONTENT_DIR: from, OUT_DIR: to }, ['--links']);

const build = () => runCommand('build', { ...BASE, CONTENT_DIR: content, OUT_DIR: outDir });

/** A second explainer with the same content and another headline. */
async function addTunnel(to: string): Promise<void> {
  await cp(join(to, BRIDGE), join(to, TUNNEL), { recursive: true });
  const path = join(to, TUNNEL, 'explainer.yaml');
  await writeFile(
    path,
    replace("headline: '", "headline: 'A tunnel, too. ")(await readFile(path, 'utf8')),
  );
}

/** Renames `the-price` to `costs` everywhere. */
async function renameSection(): Promise<void> {
  const sections = join(content, BRIDGE, 'sections');
  await rename(join(sections, 'the-price.mdx'), join(sections, 'costs.mdx'));
  for (const name of ['explainer', 'quotes', 'notes', 'updates'])
    await change(`${BRIDGE}/${name}.yaml`, (text) => text.replaceAll('the-price', 'costs'));
}

/** Renames `too-dear` to `the-price`, the section's old id. */
async function renameQuote(): Promise<void> {
  for (const file of ['quotes.yaml', 'positions.yaml', 'notes.yaml', 'updates.yaml'])
    await change(`${BRIDGE}/${file}`, (text) => text.replaceAll('too-dear', 'the-price'));
  await change(`${BRIDGE}/sections/costs.mdx`, replace('"too-dear"', '"the-price"'));
}

const redirects = (...lines: string[]) => append(`\nredirects:\n  ${lines.join('\n  ')}\n`);

async function change(file: string, how: (text: string) => string): Promise<void> {
  const path = join(content, file);
  await writeFile(path, how(await readFile(path, 'utf8')));
}

/** The address that the script of a redirect page goes to. */
function runScript(html: string, search: string, hash: string): string {
  const [, script = ''] = /<script>(.*)<\/script>/s.exec(html) ?? [];
  const [, href = ''] = /<a href="([^"]+)">/.exec(html) ?? [];
  let went = '';
  const document = { querySelector: () => ({ href: new URL(href, BASE.SITE_URL).href }) };
  const location = { search, hash, replace: (to: string) => (went = to) };
  runInNewContext(script, { document, location });
  return went;
}
