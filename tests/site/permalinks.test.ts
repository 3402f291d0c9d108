import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getAttribute, parseHtml } from '../html.ts';
import { append, BASE_CONTENT, makeFolder, replace } from './content-folder.ts';
import { readFolder, runCommand } from './run-command.ts';

const BRIDGE = 'explainers/bridge';
const BASE = { SITE_URL: 'https://news.example', BASE_PATH: '/news/' };

/** The base content, built, with its addresses locked. */
const base = await makeFolder(afterAll);

beforeAll(async () => {
  await cp(BASE_CONTENT, join(base, 'content'), { recursive: true });
  const { code, stderr } = await lockLinks(join(base, 'content'), join(base, 'out', 'site'));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('locking adds every address of a build, and the same build has no new ones', async () => {
  const { content, outDir } = await copyBase();
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
  expect((await lockLinks(content, outDir)).stdout).toMatch(
    / addresses; all were in permalinks\.lock\.json\.\n$/,
  );
});

test('a section that is gone stops the build, which names the redirect and leaves the last good site', async () => {
  const { content, outDir } = await copyBase();
  const before = await readFolder(outDir);
  await renameSection(content);
  const { code, stderr } = await build(content, outDir);
  expect(code).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "
    content/explainers/bridge/explainer.yaml
              redirects › section/the-price
              \`section/the-price\` was published and is gone: 6 addresses would vanish.
              Received: /bridge/the-price/ /cards/bridge/the-price.png /embed/bridge/the-price/ /oembed/bridge/the-price.json /oembed/bridge/the-price.xml /bridge/#the-price
              Say under \`redirects\` what stands in its place: \`section/the-price: section/costs\`. There are: section/costs, section/the-vote.

    Found 1 problem in 1 file.
    "
  `);
  expect(await readFolder(outDir)).toEqual(before);
  expect(await readdir(dirname(outDir))).toEqual(['site']);
});

test('a redirected section forwards at once and keeps what stands behind # and ?', async () => {
  const { content, outDir } = await copyBase();
  await renameSection(content);
  await change(content, `${BRIDGE}/explainer.yaml`, redirects('section/the-price: section/costs'));
  expect(await build(content, outDir)).toMatchObject({ code: 0, stderr: '' });

  const html = await readFile(join(outDir, 'bridge/the-price/index.html'), 'utf8');
  const page = await parseHtml(html);
  const get = (selector: string, name: string) =>
    page.querySelectorAll(selector).map((element) => getAttribute(element, name));
  expect(get('link[rel="canonical"]', 'href')).toEqual(['https://news.example/news/bridge/costs/']);
  expect(get('noscript meta[http-equiv="refresh"]', 'content')).toEqual([
    '0; url=/news/bridge/costs/',
  ]);
  expect(get('a', 'href')).toEqual(['/news/bridge/costs/']);
  expect(runScript(html, '?x=1', '#quote-too-dear')).toBe(
    'https://news.example/news/bridge/costs/?x=1#quote-too-dear',
  );

  const explainer = await parseHtml(await readFile(join(outDir, 'bridge/index.html'), 'utf8'));
  expect(explainer.querySelectorAll('#costs > #the-price')).toHaveLength(1);
  const files = await readFolder(outDir);
  for (const [old, present] of [
    ['embed/bridge/the-price/index.html', 'embed/bridge/costs/index.html'],
    ['oembed/bridge/the-price.json', 'oembed/bridge/costs.json'],
    ['cards/bridge/the-price.png', 'cards/bridge/costs.png'],
  ] as const)
    expect(files.get(old), old).toEqual(files.get(present));
});

test('a redirected quote is embedded, cited and previewed at its old address', async () => {
  const { content, outDir } = await copyBase();
  await change(content, `${BRIDGE}/quotes.yaml`, replace('too-dear:', 'the-price:'));
  await change(content, `${BRIDGE}/positions.yaml`, replace('quote: too-dear', 'quote: the-price'));
  await change(content, `${BRIDGE}/notes.yaml`, replace('quote: too-dear', 'quote: the-price'));
  await change(content, `${BRIDGE}/updates.yaml`, replace('quote/too-dear', 'quote/the-price'));
  await change(content, `${BRIDGE}/sections/the-price.mdx`, replace('"too-dear"', '"the-price"'));
  expect((await build(content, outDir)).stderr).toContain('redirects › quote/too-dear');

  await change(content, `${BRIDGE}/explainer.yaml`, redirects('quote/too-dear: quote/the-price'));
  expect(await build(content, outDir)).toMatchObject({ code: 0, stderr: '' });
  const files = await readFolder(outDir);
  for (const path of [
    'embed/bridge/quotes/too-dear/index.html',
    'oembed/bridge/quotes/too-dear.json',
    'oembed/bridge/quotes/too-dear.xml',
    'cards/bridge/quotes/too-dear.png',
    'bridge/quotes/too-dear/cite.bib',
  ])
    expect(files.get(path), path).toEqual(files.get(path.replace('too-dear', 'the-price')));
  const embed = files.get('embed/bridge/quotes/too-dear/index.html')?.toString() ?? '';
  expect(embed).toContain('href="https://news.example/news/bridge/quotes/the-price/"');
  const explainer = await parseHtml(files.get('bridge/index.html')?.toString() ?? '');
  expect(explainer.querySelectorAll('#quote-the-price > #quote-too-dear')).toHaveLength(1);
});

test('an id given to something else stops the build, unless a correction says so', async () => {
  const { content, outDir } = await copyBase();
  await change(
    content,
    `${BRIDGE}/positions.yaml`,
    replace('    - tom-reed', '    - town-council'),
  );
  expect((await build(content, outDir)).stderr).toMatchInlineSnapshot(`
    "
    content/explainers/bridge/positions.yaml
              p02
              The published address /bridge/#p02 would lead to something else.
              Received: before: position of tom-reed in B1
                        after:  position of town-council in B1
              Give what is new an id of its own, and redirect \`position/p02\` in explainer.yaml. If it was wrong, say so in updates.yaml: \`kind: correction\`, \`affects: [position/p02]\`.

    Found 1 problem in 1 file.
    "
  `);
  await change(
    content,
    `${BRIDGE}/updates.yaml`,
    append(
      '\n- date: 2024-06-09\n  kind: correction\n  text: The council said it.\n  affects: [position/p02]\n',
    ),
  );
  expect(await build(content, outDir)).toMatchObject({ code: 0, stderr: '' });
});

test('an explainer that is gone stops the build; redirected, all its addresses live on', async () => {
  const { content, outDir } = await copyBase();
  await rename(join(content, BRIDGE), join(content, 'explainers/crossing'));
  expect((await build(content, outDir)).stderr).toContain('redirects › explainer/bridge');
  await change(content, 'site.yaml', redirects('explainer/bridge: explainer/crossing'));
  expect(await build(content, outDir)).toMatchObject({ code: 0, stderr: '' });
  const forward = await readFile(join(outDir, 'bridge/quotes/too-dear/index.html'), 'utf8');
  expect(forward).toContain('<a href="/news/crossing/quotes/too-dear/">');
});

/** A copy of the locked base content and of its site. */
async function copyBase() {
  const folder = await makeFolder();
  await cp(base, folder, { recursive: true });
  return { content: join(folder, 'content'), outDir: join(folder, 'out', 'site') };
}

const lockLinks = (content: string, outDir: string) =>
  runCommand('lock', { ...BASE, CONTENT_DIR: content, OUT_DIR: outDir }, ['--links']);

const build = (content: string, outDir: string) =>
  runCommand('build', { ...BASE, CONTENT_DIR: content, OUT_DIR: outDir });

/** `the-price` becomes `costs`, wherever it is named. */
async function renameSection(content: string): Promise<void> {
  const [from, to] = ['the-price.mdx', 'costs.mdx'];
  await rename(join(content, BRIDGE, 'sections', from), join(content, BRIDGE, 'sections', to));
  for (const name of ['explainer', 'quotes', 'notes', 'updates'])
    await change(content, `${BRIDGE}/${name}.yaml`, (text) =>
      text.replaceAll('the-price', 'costs'),
    );
}

const redirects = (line: string) => append(`\nredirects:\n  ${line}\n`);

async function change(content: string, file: string, how: (text: string) => string): Promise<void> {
  const path = join(content, file);
  await writeFile(path, how(await readFile(path, 'utf8')));
}

/** Where the script of a forwarding page goes. */
function runScript(html: string, search: string, hash: string): string {
  const [, script = ''] = /<script>(.*)<\/script>/s.exec(html) ?? [];
  const [, href = ''] = /<a href="([^"]+)">/.exec(html) ?? [];
  let went = '';
  const document = { querySelector: () => ({ href: new URL(href, BASE.SITE_URL).href }) };
  const location = { search, hash, replace: (to: string) => (went = to) };
  runInNewContext(script, { document, location });
  return went;
}
