import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_DIR } from '#environment.ts';

const SRC = join(PROJECT_DIR, 'src');

/** The folders that each folder may import from besides itself, types included. */
const ARROWS: Record<string, readonly string[]> = {
  dates: [],
  schemas: ['dates', 'errors.ts'],
  i18n: ['dates', 'schemas'],
  model: ['dates', 'i18n', 'schemas'],
  fonts: ['environment.ts'],
  content: ['dates', 'errors.ts', 'fonts', 'i18n', 'maps', 'model', 'schemas'],
  outputs: ['csp.ts', 'dates', 'fonts', 'i18n', 'model', 'schemas', 'styles'],
  styles: [],
  maps: ['model'],
  // Scripts get their texts as JSON, and use their types.
  elements: ['i18n'],
  components: ['dates', 'i18n', 'maps', 'model', 'outputs', 'schemas', 'styles', 'urls.ts'],
  blocks: ['components', 'library.ts', 'maps', 'model', 'schemas'],
  layouts: [
    ...['components', 'elements', 'library.ts', 'model', 'outputs', 'schemas', 'styles'],
    'urls.ts',
  ],
  views: [
    ...['blocks', 'components', 'elements', 'i18n', 'layouts', 'library.ts', 'model', 'outputs'],
    ...['schemas', 'urls.ts'],
  ],
  pages: [
    'layouts',
    'library.ts',
    'measure-step.ts',
    'model',
    'outputs',
    'schemas',
    'urls.ts',
    'views',
  ],
  // The build bundles the service worker, and writes the list that it reads.
  build: [
    ...['content', 'csp.ts', 'elements', 'environment.ts', 'errors.ts', 'i18n', 'measure-step.ts'],
    'model',
    'schemas',
  ],
  // The desk, a page of `npm run dev`, has the colours and faces of the site.
  authoring: [
    ...['content', 'dates', 'environment.ts', 'errors.ts', 'i18n', 'model', 'schemas', 'styles'],
  ],
  // Entry points: they parse arguments, call other code, and report.
  commands: ['authoring', 'build', 'environment.ts', 'errors.ts', 'fonts'],
};

/** The folders must be few enough to remember. */
const MOST_FOLDERS = 18;

/** The model and the folders it depends on are pure: they use these packages and no others. */
const PURE = {
  folders: ['dates', 'i18n', 'model'],
  packages: ['date-fns', '@date-fns/utc', 'edtf'],
};

/** What runs in the reader’s browser or for an editor, a lock that expires, and whether content is published yet. */
const MAY_ASK = /^(elements|authoring)\/|^build\/install\/hold-lock.ts$|^environment.ts$/;

const IMPORT =
  /^\s*(?:import\s*|(?:import|export)\b[^'"`;=]*?\bfrom\s*)['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/gm;

const files = listFiles();
const imports = files.flatMap(readImports);

test('there are no more folders in `src/` than one can know', () => {
  expect(listFolders().length).toBeLessThanOrEqual(MOST_FOLDERS);
});

test.each(listFolders())('%s imports only what its arrows allow, types included', (folder) => {
  const allowed = [folder, ...(ARROWS[folder] ?? [])];
  const found = imports.filter(
    ({ from, to }) => getTop(from) === folder && to !== undefined && !allowed.includes(getTop(to)),
  );
  expect(found).toEqual([]);
});

test('`src/` imports nothing from outside itself, the tests least of all', () => {
  expect(imports.filter(({ to }) => to?.startsWith('..'))).toEqual([]);
});

test('no file imports itself by way of others, types included', () => {
  expect(findCycles(toGraph(imports.map(({ from, to }) => [from, to])))).toEqual([]);
});

test('no folder imports itself by way of others, types included', () => {
  expect(findCycles(toGraph(getFolderArrows(getTop)))).toEqual([]);
});

test('no folder within a folder does', () => {
  expect(findCycles(toGraph(getFolderArrows(dirname)))).toEqual([]);
});

test('the model knows nothing of Astro, of files, or of any package but dates', () => {
  const isKnown = (name: string) =>
    PURE.packages.some((known) => name === known || name.startsWith(`${known}/`));
  const found = imports.filter(
    ({ from, to, name }) =>
      PURE.folders.includes(getTop(from)) && to === undefined && !isKnown(name),
  );
  expect(found).toEqual([]);
});

test('pages are short', () => {
  const long = files.filter(
    (file) => getTop(file) === 'pages' && read(file).split('\n').length > 41,
  );
  expect(long).toEqual([]);
});

test('nothing that is built asks the machine for its day, its language, or a chance', () => {
  const asking = /\bnew Date\(\)|Date\.now|Math\.random|toLocale\w+\(\)|localeCompare\([^,()]*\)/;
  const found = files.filter((file) => !MAY_ASK.test(file) && asking.test(read(file)));
  expect(found).toEqual([]);
});

/** `import`, `export … from` and `import()`; `to` is below `src/`, undefined for a package. */
function readImports(file: string): Import[] {
  return [...read(file).matchAll(IMPORT)].map(([, first, second]) => {
    const name = (first ?? second ?? '').replace(/\?.*$/, '');
    if (name.startsWith('#')) return { from: file, name, to: name.slice(1) };
    if (!name.startsWith('.')) return { from: file, name, to: undefined };
    return { from: file, name, to: relative(SRC, join(SRC, dirname(file), name)) };
  });
}

/**
 * Every cycle of a graph, as one of its nodes and those it is reached through (Tarjan’s strongly connected components).
 */
function findCycles(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const cycles: string[][] = [];
  const visit = (node: string) => {
    const place = order.size;
    order.set(node, place);
    lowest.set(node, place);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next))
        lowest.set(node, Math.min(lowest.get(node) ?? 0, lowest.get(next) ?? 0));
    }
    if (lowest.get(node) !== place) return;
    const cycle = open.splice(open.indexOf(node));
    if (cycle.length > 1) cycles.push(cycle);
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return cycles;
}

function toGraph(arrows: readonly [string, string | undefined][]): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of arrows)
    if (to !== undefined && to !== from) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return graph;
}

function getTop(file: string): string {
  return file.split('/')[0] ?? '';
}

/** Arrows between folders. A file next to folders uses them and is used by them, so it counts only as a file. */
function getFolderArrows(getFolder: (file: string) => string): [string, string][] {
  const folders = new Set(files.map(dirname));
  const isBeside = (file: string) =>
    [...folders].some((folder) => dirname(file) === '.' || dirname(folder) === getFolder(file));
  return imports.flatMap(({ from, to }): [string, string][] =>
    to === undefined || isBeside(from) || isBeside(to) ? [] : [[getFolder(from), getFolder(to)]],
  );
}

function read(file: string): string {
  return readFileSync(join(SRC, file), 'utf8');
}

function listFolders(): string[] {
  return readdirSync(SRC, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function listFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(ts|astro|mjs)$/.test(file) && !file.endsWith('.d.ts'));
}

type Import = { from: string; name: string; to: string | undefined };
