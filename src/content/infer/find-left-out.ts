import type { Problem } from '#errors.ts';
import { getIn } from '#schemas/json-schema.ts';
import type { ExplainerRead } from '../read/content-read.ts';
import { lacksSection } from '../read/lacks-section.ts';
import { createProblemList } from '../read/problem-list.ts';

/** The fields that an entry may leave out only where they can be inferred. */
export const NEEDED = {
  quotes: ['section', 'sentence', 'difference', 'sources'],
  positions: ['actors', 'date', 'sources'],
  notes: ['section', 'sentence'],
} as const;

/**
 * Finds fields that are neither written nor known from elsewhere. One that rests on what was refused or could not be
 * read is not reported: it may be there once that is mended.
 */
export function findLeftOut(folder: ExplainerRead): Problem[] {
  const list = createProblemList();
  for (const name of Object.keys(NEEDED) as (keyof typeof NEEDED)[]) {
    const yaml = folder.yaml[name];
    if (!yaml) continue;
    for (const [id, entry] of Object.entries<object>(folder.known[name] ?? {}))
      for (const field of NEEDED[name]) {
        const isWritten = (path: string) => getIn(yaml.value, [id, path]) !== undefined;
        const isKnown = (entry as Record<string, unknown>)[field] !== undefined;
        if (isKnown || isWritten(field) || isUnsure(name, field, entry, isWritten, folder)) continue;
        list.add(yaml.file, () => ({
          file: yaml.file,
          ...yaml.locate([id, field]),
          entry: `${id} › ${field}`,
          message: `\`${field}\` is missing.`,
          hint: HINTS[name][field],
        }));
      }
  }
  return list.getProblems();
}

/** True if what the field is inferred from is refused itself. */
function isUnsure(
  name: keyof typeof NEEDED,
  field: string,
  entry: object,
  isWritten: (field: string) => boolean,
  folder: ExplainerRead,
): boolean {
  const isRefused = (path: string) => isWritten(path) && !Object.hasOwn(entry, path);
  if (field === 'section') return lacksSection(folder);
  if (name !== 'quotes') return isWritten('quote');
  if (field === 'sentence') return isRefused('text') || !folder.known.explainer?.article?.retells;
  if (field === 'difference') return !Object.hasOwn(entry, 'wording');
  return ['reported', 'original'].some(isWritten);
}

const FROM_QUOTE = 'Write it, or name under `quote` the quote that has it.';
const FROM_BLOCK = (block: string) =>
  `Show it in a section, \`<${block} id="…" />\`, or write \`section\` here.`;

const HINTS: Record<keyof typeof NEEDED, Partial<Record<string, string>>> = {
  quotes: {
    section: FROM_BLOCK('Quote'),
    sentence:
      'Write the id of the sentence. It may be left out only where the words stand in one sentence of article.txt, or where record.lock.json has it.',
    difference:
      'Write one sentence that says what differs. It may be left out only with `wording: matches`.',
    sources:
      'Name what speaker, day and occasion rest on. It may be left out only where `reported` or `original` names a source.',
  },
  positions: { actors: FROM_QUOTE, date: FROM_QUOTE, sources: FROM_QUOTE },
  notes: { section: FROM_BLOCK('Note'), sentence: FROM_QUOTE },
};
