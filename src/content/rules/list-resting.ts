import { getLocation } from '../markdown/mdx-node.ts';
import type { ExplainerFolder } from '../read/content-read.ts';

/**
 * Lists what rests on a section that is not there, each with its place: its quotes and notes, the sentences that nothing
 * else retells, key points, updates, and links to it.
 */
export function listResting(folder: ExplainerFolder, section: string): string[] {
  const { known, sections } = folder;
  const { keyPoints = [], article } = known.explainer ?? {};
  const told = new Set(Object.values(sections).flatMap((one) => one.known?.retells ?? []));
  const untold = (article?.retells ?? []).flatMap((id) => (told.has(id) ? [] : [id]));
  return [
    ...listEntries(folder, 'quotes', 'quote', section),
    ...listEntries(folder, 'notes', 'note', section),
    ...(untold.length > 0
      ? [`explainer.yaml: ${untold.length === 1 ? 'sentence' : 'sentences'} ${untold.join(', ')}`]
      : []),
    ...keyPoints.flatMap((point, index) =>
      point.section === section
        ? [`explainer.yaml ${showPlace(folder, 'explainer', ['keyPoints', index])}: a key point`]
        : [],
    ),
    ...(known.updates ?? []).flatMap(({ affects }, index) =>
      affects?.includes(`section/${section}`)
        ? [`updates.yaml ${showPlace(folder, 'updates', [index])}: an update`]
        : [],
    ),
    ...listLinks(folder, section),
  ];
}

const listEntries = (
  folder: ExplainerFolder,
  file: 'quotes' | 'notes',
  noun: string,
  section: string,
): string[] =>
  Object.entries<{ section?: string | undefined }>(folder.known[file] ?? {}).flatMap(([id, entry]) =>
    entry.section === section
      ? [`${file}.yaml ${showPlace(folder, file, [id])}: the ${noun} \`${id}\``]
      : [],
  );

function showPlace(
  { yaml }: ExplainerFolder,
  file: 'quotes' | 'notes' | 'explainer' | 'updates',
  path: PropertyKey[],
): string {
  const { line = 1, column = 1 } = yaml[file]?.locate(path) ?? {};
  return `${line}:${column}`;
}

function listLinks({ id, sections }: ExplainerFolder, section: string): string[] {
  const addresses = [`#${section}`, `/${id}/${section}/`, `/${id}/#${section}`];
  return Object.entries(sections).flatMap(([name, { allNodes }]) =>
    allNodes.flatMap((node) => {
      if (node.type !== 'link' || !addresses.includes(node.url)) return [];
      const { line, column } = getLocation(node);
      return [`sections/${name}.mdx ${line}:${column}: a link`];
    }),
  );
}
