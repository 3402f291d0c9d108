import { writeSection } from '../scaffold/new-section.ts';
import type { Analysis } from './analyse-article.ts';
import type { DraftQuote } from './draft-quotes.ts';
import type { DraftSection } from './group-sections.ts';

/** The text of a section’s file: one line a sentence to retell, in its order, with its quotes behind it. */
export function draftSection(
  { sentences, ids }: DraftSection,
  number: number,
  quotes: readonly DraftQuote[],
  { sentences: all }: Analysis,
): string {
  const blocks = sentences.map((at) =>
    quotes.filter(({ quotation }) => quotation.sentence === at).map(writeBlock),
  );
  const lines = sentences.flatMap((at, index) => {
    const before = sentences[index - 1];
    const isStart = before === undefined || all[at]?.paragraph !== all[before]?.paragraph;
    const own = blocks[index] ?? [];
    const isApart = isStart || own.length > 0 || (blocks[index - 1] ?? []).length > 0;
    const text = `TK retell ${ids[index] ?? ''}.`;
    return [...(isApart ? [''] : []), text, ...own.flatMap((block) => ['', block])];
  });
  return writeSection(
    { title: `TK the heading of part ${number + 1}`, summary: 'TK one sentence.', retells: ids },
    lines.join('\n').trim(),
  );
}

const writeBlock = ({ id }: DraftQuote): string => `<Quote id="${id}" />`;
