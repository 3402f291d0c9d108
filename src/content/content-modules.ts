import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { ContentError } from '#errors.ts';
import type { Finder } from '#model/mentions.ts';
import { isOfExplainers } from '#model/site-part.ts';
import type { SitePart } from '#model/site-part.ts';
import type { ContentRead } from './read/content-read.ts';
import { copyPictures } from './pictures/copy-pictures.ts';
import { readContentOnce } from './read-once.ts';

/**
 * Makes modules of a content folder, all from one read: `virtual:content` has its values and problems,
 * `virtual:sections` loads the module of each section, `virtual:pictures` has
 * the picture of each figure. What is compiled is the body that the checks have accepted,
 * never a file: a module has the id of its section, and there is none for anything else.
 *
 * Takes the folder’s path, a folder of the project for the pictures that Astro reads, and which part of the site is made. Gives a Vite plugin and the finder of terms for the compiled text. Loading a section throws
 * a ContentError while there are problems.
 */
export function createContentModules(
  dir: string,
  picturesDir: string,
  part: SitePart,
): ContentModules {
  let read: ContentRead | undefined;
  const readAccepted = async () => {
    read = await readContentOnce(dir, part);
    if (read.problems.length > 0) throw new ContentError(read.problems);
    return read;
  };
  const getBodies = async () => (await readAccepted()).bodies;
  const plugin: Plugin = {
    name: 'on-record:content',
    enforce: 'pre',
    // A section is not a file in the project, so its import of the runtime could not be resolved.
    config: () => ({ resolve: { alias: { [JSX_RUNTIME]: resolve(JSX_RUNTIME) } } }),
    resolveId: {
      filter: { id: [/^virtual:(content|sections|pictures)$/, SECTION] },
      handler: (id) => (id.startsWith('virtual:') ? `\0${id}` : id),
    },
    async load(id) {
      if (id === CONTENT) return writeContent(await readContentOnce(dir, part), part);
      if (id === PICTURES)
        {
        const { pictures } = await readAccepted();
        return writePictures(pictures, await copyPictures(dir, picturesDir, pictures));
      }
      if (id === SECTIONS) return writeSections((await getBodies()).keys());
      const [, explainer, section] = SECTION.exec(id) ?? [];
      if (explainer === undefined) return undefined;
      return (await getBodies()).get(`${explainer}/${section}`);
    },
    // Astro warns of its own directive in every MDX module: https://github.com/withastro/astro/issues/18087. Delete
    // this when the issue is fixed and `npm run build` is silent without it.
    onLog: (_level, { code }) => code !== 'MODULE_LEVEL_DIRECTIVE',
  };
  return {
    plugin,
    getFinder: () => {
      if (!read) throw new Error('A section is compiled before the content is read.');
      return read.find;
    },
  };
}

/** The id of the module with the values of the content. */
const CONTENT = '\0virtual:content';

/** True for the id of a module made of content. */
export const isContentModule = (id: string): boolean =>
  id === CONTENT || id === SECTIONS || id === PICTURES || SECTION.test(id);

/** Writes the content as a JSON string, which is parsed faster than an object literal of the same size. */
function writeContent(
  { content, problems, taken }: Awaited<ReturnType<typeof readContentOnce>>,
  part: SitePart,
): string {
  const json = JSON.stringify({ content, problems, hasShared: !isOfExplainers(part), taken: [...taken] });
  return `export const { content, problems, hasShared, taken } = JSON.parse(${JSON.stringify(json)});`;
}

function writeSections(names: Iterable<string>): string {
  const entries = [...names].map((name) => {
    const [explainer, section] = name.split('/');
    const id = `/on-record/explainers/${explainer}/sections/${section}.mdx`;
    return `${JSON.stringify(name)}: () => import(${JSON.stringify(id)})`;
  });
  return `export const sections = { ${entries.join(', ')} };`;
}

/**
 * Writes each picture with its size. Astro publishes the file itself, metadata and all, once anything is read from what
 * the import gives, so the size is ours.
 */
function writePictures(
  accepted: ReadonlyMap<string, { width: number; height: number }>,
  copies: ReadonlyMap<string, string>,
): string {
  const parts = [...accepted].map(([name, { width, height }], index) => ({
    load: `import p${index} from ${JSON.stringify(copies.get(name))};`,
    entry: `${JSON.stringify(name)}: { image: p${index}, width: ${width}, height: ${height} }`,
  }));
  const loads = parts.map(({ load }) => load).join('\n');
  return `${loads}\nexport const pictures = { ${parts.map(({ entry }) => entry).join(', ')} };`;
}

const PICTURES = '\0virtual:pictures';
const SECTIONS = '\0virtual:sections';
const SECTION = /^\/on-record\/explainers\/([^/?]+)\/sections\/([^/?]+)\.mdx$/;

const JSX_RUNTIME = 'astro/jsx-runtime';
const { resolve } = createRequire(import.meta.url);

type ContentModules = { plugin: Plugin; getFinder: () => Finder };
