import type { Problem } from '#errors.ts';
import { findLoadedWords, findLongSentences, LONGEST_SENTENCE } from '#model/readability.ts';
import { getText } from '../markdown/get-text.ts';
import type { ExplainerFolder, Folders } from '../read/content-read.ts';
import { getEnglishExplainers } from './english-explainers.ts';

/** Finds sentences of our own text that are too long, and words in it that judge. */
export function findStyleFaults(folders: Folders): Problem[] {
  const texts = getEnglishExplainers(folders).flatMap(listTexts);
  return texts.flatMap(({ text, ...at }) => [
    ...findLongSentences(text).map((sentence) => ({
      ...at,
      message: `A sentence has more than ${LONGEST_SENTENCE} words.`,
      received: `${sentence.slice(0, 80)}…`,
      hint: 'Make two of it.',
    })),
    ...findLoadedWords(text).map(({ word, neutral }) => ({
      ...at,
      message: `The word “${word}” judges whom it reports.`,
      hint: `A neutral one: ${neutral}.`,
    })),
  ]);
}

/** Our own running text, in sections and in the entries that a page shows. */
function listTexts({ values, yaml, sections }: ExplainerFolder): Text[] {
  const inSections = Object.values(sections).flatMap(({ file, nodes }) =>
    nodes
      .filter(({ type }) => type === 'paragraph')
      .map((node) => ({
        file,
        line: node.position?.start.line,
        column: node.position?.start.column,
        text: getText(node),
      })),
  );
  const fields = { positions: 'says', notes: 'text', events: 'text', quotes: 'context' } as const;
  const inEntries = (Object.keys(fields) as (keyof typeof fields)[]).flatMap((name) => {
    const field = fields[name];
    const entries = (values[name] ?? {}) as unknown as Record<string, Record<typeof field, string>>;
    return Object.entries(entries).map(([id, entry]) => ({
      file: yaml[name]?.file ?? '',
      ...yaml[name]?.locate([id, field]),
      entry: `${id} › ${field}`,
      text: entry[field],
    }));
  });
  return [...inSections, ...inEntries];
}

type Text = Pick<Problem, 'file' | 'line' | 'column' | 'entry'> & { text: string };
