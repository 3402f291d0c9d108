import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_DIR } from '#environment.ts';

const ELEVENTY = '3.1.8';

/** Each has one layout and a folder of Markdown files, and builds into `site/`. */
export const RIVALS: readonly Rival[] = [
  {
    name: `Eleventy ${ELEVENTY}`,
    pages: 'words',
    findProgram: findEleventy,
    args: [],
    files: {
      'package.json': '{ "type": "module" }',
      'eleventy.config.js': `export default (config) => {
  config.addGlobalData('layout', 'page.liquid');
  config.setQuietMode(true);
  return { markdownTemplateEngine: false, dir: { input: 'words', includes: '../layouts', output: 'site' } };
};`,
      'layouts/page.liquid': writeLayout('{{ title | escape }}', '{{ content }}'),
    },
  },
  {
    name: 'Astro with Markdown',
    pages: 'words',
    findProgram: () => Promise.resolve(join(PROJECT_DIR, 'node_modules/astro/bin/astro.mjs')),
    args: ['build', '--silent'],
    files: {
      'package.json': '{ "type": "module" }',
      'astro.config.mjs': `export default { outDir: './site' };`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ pattern: '*.md', base: 'words' }) }) };`,
      'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () => (await getCollection('pages')).map((page) => ({ params: { id: page.id }, props: { page } }));
const { page } = Astro.props;
const { Content } = await render(page);
---
${writeLayout('{page.data.title}', '<Content />')}`,
    },
  },
];

/** Not a dependency: npm keeps what it has once fetched. */
async function findEleventy(): Promise<string | undefined> {
  const args = ['exec', '--yes', `--package=@11ty/eleventy@${ELEVENTY}`, '-c', 'command -v eleventy']; // prettier-ignore
  const found = await promisify(execFile)('npm', args).catch(() => undefined);
  return found?.stdout.trim();
}

function writeLayout(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${title}</title>
  </head>
  <body>
    <main>${content}</main>
  </body>
</html>
`;
}

/** `pages` is where its Markdown lies, `findProgram` gives the script that Node runs. */
type Rival = {
  name: string;
  pages: string;
  findProgram: () => Promise<string | undefined>;
  args: readonly string[];
  files: Record<string, string>;
};
