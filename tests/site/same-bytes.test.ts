import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PROJECT_DIR } from '#environment.ts';
import { readBaseSite } from './base-site.ts';
import { makeContent, makeFolder, replace } from './content-folder.ts';
import { readFolder, runCommand } from '../run-command.ts';

/** What a build reads of the project, besides its packages. */
const PROJECT = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE'];
/** A clock 1,000 days ahead, in every process and thread of a build. */
const OTHER_CLOCK = `data:text/javascript,${encodeURIComponent(
  'const Clock = Date, ahead = 864e8; globalThis.Date = class extends Clock { constructor(...of) { super(...(of.length ? of : [Clock.now() + ahead])); } static now() { return Clock.now() + ahead; } };',
)}`;
const folder = await makeFolder(afterAll);
const project = await copyProject(join(folder, 'another project'));
let site: Map<string, Buffer>;

test('the site is the same, byte by byte, wherever, whenever and under whatever settings it is built', async () => {
  // Built in UTC and the plain C locale.
  site = await readBaseSite();
  const elsewhere = await build(await makeContent(), 'elsewhere/built', {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'th_TH.UTF-8',
    LANG: 'th_TH.UTF-8',
    NODE_OPTIONS: `--import ${OTHER_CLOCK}`,
  });
  expect([...elsewhere.keys()]).toEqual([...site.keys()]);
  expect(findDifferent(site, elsewhere)).toEqual([]);
  const pages = [...site].filter(([path]) => path.endsWith('.html')).map(String);
  expect(pages.filter((page) => page.includes('astro-cid') || page.includes('"astro-'))).toEqual(
    [],
  );
});

test('a file with a hash in its name keeps its bytes when a component and a text are changed', async () => {
  await writeFile(
    join(project, 'src/components/Added.astro'),
    '<p><slot /></p>\n\n<style>\n  p {\n    inline-size: 1px;\n  }\n</style>\n',
  );
  await change(join(project, 'src/components/Footer.astro'), (text) =>
    text
      .replace('---\n', () => "---\nimport Added from './Added.astro';\n")
      .replace('</footer>', () => '<Added>Added</Added></footer>'),
  );
  const content = await makeContent({
    'explainers/bridge/sections/the-vote.mdx': replace('The council was', 'All the council was'),
  });
  const changed = await build(content, 'changed');
  expect(String(changed.get('bridge/index.html'))).toContain('Added</p>');

  const kept = [...site.keys()].filter((path) => HASHED.test(path) && changed.has(path));
  expect(kept.filter((path) => path.startsWith('_astro/')).length).toBeGreaterThan(10);
  expect(kept.filter((path) => path.startsWith('_search/')).length).toBeGreaterThan(10);
  const lost = [...site.keys()].filter((path) => HASHED.test(path) && !changed.has(path));
  expect(lost.some((path) => path.endsWith('.css'))).toBe(true);
  expect(findDifferent(site, changed).filter((path) => HASHED.test(path))).toEqual([]);
});

/** `_astro/page.D_2bc-4f.css`, `_astro/fonts/2bc4….woff2`, `_search/filter/en_2bc4….pf_filter`. */
const HASHED =
  /^_astro\/(.+\.[\w-]{8}\.\w+|fonts\/[\da-f]{16}\.woff2)$|^_search\/.*_[\da-f]{7,}\.pf_\w+$/;

/** The files that differ between both. */
const findDifferent = (one: Map<string, Buffer>, other: Map<string, Buffer>) =>
  [...one].flatMap(([path, bytes]) => (other.get(path)?.equals(bytes) === false ? [path] : []));

async function build(
  content: string,
  name: string,
  settings: Record<string, string> = {},
): Promise<Map<string, Buffer>> {
  const outDir = join(folder, name);
  const all = { ...settings, CONTENT_DIR: content, OUT_DIR: outDir };
  expect(await runCommand('build', all, [], project)).toMatchObject({ code: 0, stderr: '' });
  return readFolder(outDir);
}

/** A copy of the project in another folder, with the same packages. */
async function copyProject(to: string): Promise<string> {
  for (const name of PROJECT)
    await cp(join(PROJECT_DIR, name), join(to, name), { recursive: true });
  await symlink(join(PROJECT_DIR, 'node_modules'), join(to, 'node_modules'), 'junction');
  return to;
}

async function change(path: string, edit: (text: string) => string): Promise<void> {
  await writeFile(path, edit(await readFile(path, 'utf8')));
}
