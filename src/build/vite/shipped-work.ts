import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * The module `virtual:shipped-work`: what a reader's browser loads that stands under a licence, with its text, our own
 * code first. Takes the folder of the project. A build fails if a script for browsers has a package that is not listed.
 */
export const shippedWork = (projectDir: string): Plugin => ({
  name: 'shipped-work',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  load: async (id) =>
    id === `\0${MODULE}`
      ? `export const shippedWork = ${JSON.stringify(await readAll(projectDir))};`
      : undefined,
  generateBundle(_options, bundle) {
    if (this.environment.name !== 'client') return;
    const modules = Object.values(bundle).flatMap((file) =>
      file.type === 'chunk' ? file.moduleIds : [],
    );
    const unknown = new Set(modules.map(getPackage).filter((name) => !LISTED.has(name)));
    if (unknown.size > 0)
      this.error(
        `Browsers load code of ${[...unknown].join(', ')}. List its licence in src/build/vite/shipped-work.ts.`,
      );
  },
});

const MODULE = 'virtual:shipped-work';

/** The project itself, and the packages that files for browsers are made of. Names that readers see are not translated. */
const SHIPPED = [
  { name: 'On Record', folder: '.', licence: 'LICENSE', use: 'code' },
  { name: 'Pagefind', folder: 'pagefind', licence: 'LICENSE/LICENSE', use: 'search' },
  { name: 'Tailwind CSS', folder: 'tailwindcss', licence: 'LICENSE', use: 'styles' },
  { name: 'Source Serif 4', folder: 'source-serif', licence: 'LICENSE.md', use: 'cutFaces' },
  { name: 'Source Sans 3', folder: 'source-sans', licence: 'LICENSE.md', use: 'cutFaces' },
  {
    name: 'Source Sans 3',
    folder: '@fontsource-variable/source-sans-3',
    licence: 'LICENSE',
    use: 'faces',
  },
  {
    name: 'Noto Naskh Arabic',
    folder: '@fontsource/noto-naskh-arabic',
    licence: 'LICENSE',
    use: 'cutFaces',
  },
  {
    name: 'Noto Sans Arabic',
    folder: '@fontsource-variable/noto-sans-arabic',
    licence: 'LICENSE',
    use: 'cutFaces',
  },
  { name: 'Natural Earth (World Atlas)', folder: 'world-atlas', licence: 'LICENSE', use: 'maps' },
] as const;

const LISTED: ReadonlySet<string> = new Set(['', ...SHIPPED.map(({ folder }) => folder)]);

/** The package of a module; the empty text for our own and for what the build makes itself. */
const getPackage = (id: string) =>
  id.startsWith('\0') ? '' : (/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? '');

const readAll = (projectDir: string): Promise<ShippedWork[]> =>
  Promise.all(
    SHIPPED.map(async ({ name, folder, licence, use }) => {
      const dir = folder === '.' ? projectDir : join(projectDir, 'node_modules', folder);
      const facts = JSON.parse(await readFile(join(dir, 'package.json'), 'utf8')) as Facts;
      const text = await readFile(join(dir, licence), 'utf8');
      return {
        name,
        version: facts.version,
        licence: facts.license,
        use,
        text: text.trim().replace(/[ \t]+$/gm, ''),
      };
    }),
  );

type Facts = { version: string; license: string };

/** `licence` is an SPDX identifier (https://spdx.org/licenses/), `text` the whole licence. */
export type ShippedWork = {
  name: string;
  version: string;
  licence: string;
  use: (typeof SHIPPED)[number]['use'];
  text: string;
};
