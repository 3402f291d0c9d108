import type { Problem } from '#errors.ts';
import type { ExplainerFolder, SharedFiles } from '#content/read/content-read.ts';
import type { Entry, Lack } from './desk.ts';
import { listEntries } from './written.ts';
import type { EntryFile, WrittenEntry } from './written.ts';

/**
 * The entries of an explainer by the sentence they name, each with what it lacks. Those of quotes and notes that name none
 * are under the empty id; a position or event that names none rests on its sources alone, and is left out.
 */
export function listDeskEntries(
  folder: ExplainerFolder,
  shared: SharedFiles,
  unfinished: readonly Problem[],
): Map<string, Entry[]> {
  const nameActor = (id: string) => shared.values.actors?.[id]?.name ?? id;
  const positioned = new Set(listEntries(folder, 'positions').map(([, { quote }]) => quote));
  const found = new Map<string, Entry[]>();
  for (const [name, kind] of KINDS) {
    const yaml = folder.yaml[name];
    const file = yaml?.file ?? '';
    const inFile = unfinished.filter((problem) => problem.file === file);
    const open = new Set(inFile.map(({ entry }) => entry?.split(' › ')[0]));
    for (const [id, entry] of listEntries(folder, name)) {
      const { sentence = '' } = entry;
      if (sentence === '' && !NEEDS_SENTENCE.includes(kind)) continue;
      const { line = 1, column = 1 } = yaml?.locate([id]) ?? {};
      const lacks: Lack[] = [
        ...(open.has(id) ? (['words'] as const) : []),
        ...(kind === 'quote' ? listQuoteLacks(entry, positioned.has(id)) : []),
      ];
      const { speaker, actors, wording, stance } = entry;
      const one = {
        kind,
        id,
        by: (speaker === undefined ? actors : [speaker]).map(nameActor),
        is: wording ?? stance ?? entry.kind ?? '',
        words: getWords(entry),
        place: { file, line, column },
        lacks,
      };
      found.set(sentence, [...(found.get(sentence) ?? []), one]);
    }
  }
  return found;
}

/** A quote that must not be used any more needs nothing. */
function listQuoteLacks({ reported, withdrawn }: WrittenEntry, isPositioned: boolean): Lack[] {
  if (withdrawn !== undefined) return [];
  return [
    ...(reported.length === 0 ? (['report'] as const) : []),
    ...(isPositioned ? [] : (['position'] as const)),
  ];
}

const getWords = ({ title, lead, says, text }: WrittenEntry) => title ?? lead ?? says ?? text ?? '';

const KINDS: readonly [EntryFile, Entry['kind']][] = [
  ['quotes', 'quote'],
  ['positions', 'position'],
  ['notes', 'note'],
  ['events', 'event'],
];
const NEEDS_SENTENCE: readonly Entry['kind'][] = ['quote', 'note'];
