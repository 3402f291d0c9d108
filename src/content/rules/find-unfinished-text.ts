import type { Problem } from '#errors.ts';
import { getLocation } from '../markdown/mdx-node.ts';
import type { ExplainerFolder, Folders } from '../read/content-read.ts';
import type { SectionFile } from '../read/section-file.ts';
import type { YamlFile } from '../read/yaml-file.ts';
import { nameEntry } from '../read/validate-file.ts';

/**
 * Finds every unfinished text, with its location: one with TK, which newsrooms write for “to come” and `npm run new`
 * writes in its sample text, or TODO, FIXME or “lorem ipsum”.
 */
export function findUnfinishedText({ shared, explainers }: Folders): Problem[] {
  return [...findInFiles(Object.values(shared.yaml)), ...explainers.flatMap(findInExplainer)];
}

/** True if an explainer is not finished, and so cannot be published yet. */
export const hasUnfinishedText = (explainer: ExplainerFolder): boolean =>
  findInExplainer(explainer).length > 0;

const findInExplainer = ({ yaml, sections }: ExplainerFolder): Problem[] => [
  ...findInFiles(Object.values(yaml)),
  ...findInFiles(Object.values(sections).map((section) => section.yaml)),
  ...Object.values(sections).flatMap(findInSection),
];

const findInFiles = (files: readonly YamlFile[]) =>
  files.flatMap((file) => findInYaml(file, file.value, []));

function findInYaml(yaml: YamlFile, value: unknown, path: readonly (string | number)[]): Problem[] {
  if (typeof value === 'string') {
    const place = { file: yaml.file, ...yaml.locate(path), entry: nameEntry(path) };
    if (value === 'tk' && path.at(-2) === 'sources') return [{ ...place, ...NO_SOURCE }];
    const words = UNFINISHED.exec(value)?.[0];
    // TK alone is also the country code of Tokelau.
    if (words === undefined || path.at(-1) === 'country') return [];
    return [{ ...place, ...explain(words) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    findInYaml(yaml, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function findInSection({ file, allNodes }: SectionFile): Problem[] {
  return allNodes.flatMap((node) => {
    const value = 'value' in node && node.type !== 'yaml' ? node.value : '';
    const words = UNFINISHED.exec(value)?.[0];
    return words === undefined ? [] : [{ file, ...getLocation(node), ...explain(words) }];
  });
}

const explain = (words: string) => ({
  message: `The text is not finished: it has “${words}”.`,
  hint: 'Write the text, or take it out.',
});

/** `tk` under `sources` is what `npm run new -- timeline` writes for an event without an address. */
const NO_SOURCE = {
  message: 'The source is not named yet: it has `tk`.',
  hint: 'Write the id of a source, or take the entry out.',
};

/** Words that say a text is unfinished. */
export const UNFINISHED = /(?<![\p{L}\p{N}])(?:TK+|TODO|FIXME|lorem ipsum)(?![\p{L}\p{N}])/u;
