import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_DIR } from '#environment.ts';

const SRC = join(PROJECT_DIR, 'src');

/** What each folder may import from, besides itself; types may come from anywhere. */
const ARROWS: Record<string, readonly string[]> = {
  dates: [],
  i18n: ['dates', 'schemas'],
  faces: [],
  model: ['dates', 'schemas', 'i18n'],
  schemas: ['dates', 'errors.ts'],
  markdown: ['model', 'schemas', 'errors.ts'],
  loaders: ['dates', 'faces', 'i18n', 'model', 'schemas', 'markdown', 'errors.ts', 'text-files.ts'],
  scaffold: ['schemas', 'loaders', 'errors.ts'],
  feeds: ['dates', 'i18n', 'model', 'schemas', 'urls.ts'],
  embeds: ['csp.ts', 'dates', 'i18n', 'model', 'schemas', 'cards', 'urls.ts'],
  components: ['dates', 'i18n', 'maps', 'model', 'schemas', 'feeds', 'embeds', 'styles', 'urls.ts'],
  maps: ['model', 'schemas'],
  blocks: ['i18n', 'components', 'maps', 'model', 'schemas', 'library.ts'],
  layouts: [
    'blocks',
    'dates',
    'i18n',
    'cards',
    'components',
    'model',
    'schemas',
    'feeds',
    'embeds',
    'elements',
    'styles',
    'library.ts',
    'urls.ts',
  ],
  cards: ['dates', 'faces', 'i18n', 'model', 'schemas', 'errors.ts'],
  redirects: ['csp.ts', 'i18n', 'model'],
  search: ['model'],
  vite: [],
  kept: ['csp.ts'],
  hosting: [],
  importers: ['dates', 'model', 'schemas', 'errors.ts'],
  checks: ['build', 'loaders', 'model', 'errors.ts', 'text-files.ts'],
  elements: [],
};

/** A model is pure: these packages and no others. */
const MODEL_PACKAGES = ['date-fns', '@date-fns/utc'];

test.each(Object.keys(ARROWS))('%s imports only what its arrows allow', (folder) => {
  const allowed = [folder, ...(ARROWS[folder] ?? [])];
  const found = getImports(folder).filter(
    ({ target }) => target !== undefined && !allowed.includes(target),
  );
  expect(found).toEqual([]);
});

test('the model knows nothing of Astro, of files, or of any package but dates', () => {
  const packages = getImports('model').filter(({ target }) => target === undefined);
  const isOther = (from: string) =>
    !MODEL_PACKAGES.some((name) => from === name || from.startsWith(`${name}/`));
  expect(packages.filter(({ from }) => isOther(from))).toEqual([]);
});

test('pages are short and name one layout', () => {
  const long = listFiles('pages').filter(
    (file) => readFileSync(file, 'utf8').split('\n').length > 41,
  );
  expect(long.map((file) => relative(SRC, file))).toEqual([]);
});

test('nothing that is built asks the machine for its day, its language, or a chance', () => {
  const asking = /\bnew Date\(\)|Date\.now|Math\.random|toLocale\w+\(\)|localeCompare\([^,()]*\)/;
  const files = Object.keys(ARROWS)
    // These run in the reader’s browser, or for an editor.
    .filter((folder) => !['elements', 'scaffold', 'importers'].includes(folder))
    .flatMap(listFiles);
  const found = files.filter((file) => asking.test(readFileSync(file, 'utf8')));
  expect(found.map((file) => relative(SRC, file))).toEqual([]);
});

function getImports(folder: string): { file: string; from: string; target: string | undefined }[] {
  return listFiles(folder).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^\s*import (?!type\b)[^'"]*['"]([^'"]+)['"]/gm)].map(
      ([, from = '']) => ({
        file: relative(SRC, file),
        from,
        target: getTarget(file, from),
      }),
    ),
  );
}

/** The folder (or file) of `src/` an import leads to; undefined for a package. */
function getTarget(file: string, from: string): string | undefined {
  if (from.startsWith('#')) return from.slice(1).split('/')[0];
  if (from.startsWith('.')) return relative(SRC, join(file, '..', from)).split('/')[0];
  return undefined;
}

function listFiles(folder: string): string[] {
  return readdirSync(join(SRC, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && /\.(ts|astro)$/.test(entry.name) && !entry.name.endsWith('.d.ts'),
    )
    .map((entry) => join(entry.parentPath, entry.name));
}
