import { sep } from 'node:path';
import type { Plugin } from 'vite';
import { ContentError } from '#errors.ts';
import type { Finder } from '#model/mentions.ts';
import type { ContentRead } from './read/content-read.ts';
import { readContent } from './read-content.ts';

/**
 * Makes the sections of a content folder into modules. What is compiled is the body that the checks have accepted,
 * out of the same read, and never a file: a module has the id of its section, and there is none for anything else.
 *
 * Takes the folder's path. Gives a Vite plugin with `virtual:sections`, which loads the module of each section, and the
 * finder of terms for the text that is compiled. Loading throws a ContentError while there are problems.
 */
export function createSectionModules(dir: string): SectionModules {
  let reading: Promise<ContentRead> | undefined;
  let read: ContentRead | undefined;
  const getContent = async () => {
    read = await (reading ??= readContent(dir));
    if (read.problems.length > 0) throw new ContentError(read.problems);
    return read;
  };
  const plugin: Plugin = {
    name: 'on-record-sections',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^virtual:sections$|^\/on-record\/explainers\/[^?]*\.mdx$/ },
      handler: (id) => (id === LIST ? RESOLVED_LIST : id),
    },
    async load(id) {
      if (id === RESOLVED_LIST) return listModules((await getContent()).bodies.keys());
      const [, explainer, section] = MODULE.exec(id) ?? [];
      if (explainer === undefined) return undefined;
      return (await getContent()).bodies.get(`${explainer}/${section}`);
    },
    configureServer({ watcher, moduleGraph }) {
      watcher.add(dir);
      watcher.on('all', (_change, path) => {
        if (!path.startsWith(dir + sep)) return;
        reading = undefined;
        for (const [id, module] of moduleGraph.idToModuleMap)
          if (id === RESOLVED_LIST || MODULE.test(id)) moduleGraph.invalidateModule(module);
      });
    },
  };
  return {
    plugin,
    getFinder: () => {
      if (!read) throw new Error('A section is compiled before the content is read.');
      return read.find;
    },
  };
}

function listModules(names: Iterable<string>): string {
  const entries = [...names].map((name) => {
    const [explainer, section] = name.split('/');
    const id = `/on-record/explainers/${explainer}/sections/${section}.mdx`;
    return `${JSON.stringify(name)}: () => import(${JSON.stringify(id)})`;
  });
  return `export const sections = { ${entries.join(', ')} };`;
}

const LIST = 'virtual:sections';
const RESOLVED_LIST = '\0virtual:sections';
const MODULE = /^\/on-record\/explainers\/([^/?]+)\/sections\/([^/?]+)\.mdx$/;

type SectionModules = { plugin: Plugin; getFinder: () => Finder };
