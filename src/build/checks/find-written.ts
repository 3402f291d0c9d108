import type { Problem } from '#errors.ts';
import type { ContentTexts } from '#content/read/read-folder.ts';

/**
 * Finds the places in the content that give the page of an explainer an element with an id: a section or a position of
 * this id, or a quote, note, event or source with its prefix.
 */
export function findOwners(id: string, explainer: string, texts: ContentTexts): Owner[] {
  const found = texts.explainers.find((one) => one.id === explainer);
  if (!found) return [];
  const { label, files, sections } = found;
  const file = `${label}/sections/${id}.mdx`;
  const entries = [['positions', 'position', id] as const, ...PREFIXED.map(cutPrefix(id))];
  return [
    ...(sections.has(file)
      ? [{ thing: `the section \`${id}\``, place: { file, ...getLine(sections.get(file), 1) } }]
      : []),
    ...entries.flatMap(([name, noun, entry]): Owner[] => {
      const place = entry === '' ? undefined : findEntry(files, `${label}/${name}.yaml`, entry);
      return place ? [{ thing: `the ${noun} \`${entry}\``, place }] : [];
    }),
  ];
}

/** Where an entry of a YAML file begins; undefined if it has none of this name. */
export function findEntry(
  files: ReadonlyMap<string, string>,
  file: string,
  entry: string,
): Place | undefined {
  const lines = files.get(file)?.split('\n') ?? [];
  const at = lines.findIndex((line) =>
    [`${entry}:`, `"${entry}":`, `'${entry}':`].some((name) => line.startsWith(name)),
  );
  return at === -1
    ? undefined
    : { file, ...getLine(lines.join('\n'), at + 1), length: entry.length };
}

const getLine = (text: string | undefined, line: number) => ({
  line,
  column: 1,
  source: text?.split('\n')[line - 1] ?? '',
});

const PREFIXED = [
  ['quotes', 'quote'],
  ['notes', 'note'],
  ['events', 'event'],
  ['sources', 'source'],
] as const;

/** What is left of an id such as `quote-too-dear`; nothing if it has another prefix. */
const cutPrefix =
  (id: string) =>
  ([name, noun]: (typeof PREFIXED)[number]) =>
    [name, noun, id.startsWith(`${noun}-`) ? id.slice(noun.length + 1) : ''] as const;

type Place = Required<Pick<Problem, 'file' | 'line' | 'column' | 'source'>> &
  Pick<Problem, 'length'>;

/** A thing with its id in words, and where it is written. */
type Owner = { thing: string; place: Place };
