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
  const lines = sentences.map((at, index) => {
    const own = quotes.filter(({ quotation }) => quotation.sentence === at);
    const isStart =
      index === 0 || all[at]?.paragraph !== all[sentences[index - 1] ?? -1]?.paragraph;
    const blocks = own.map(({ id }) => `\n\n<Quote id="${id}" />`).join('');
    return `${isStart || own.length > 0 ? '\n' : ''}TK retell ${ids[index] ?? ''}.${blocks}${own.length > 0 ? '\n' : ''}`;
  });
  return writeSection(
    { title: `TK the heading of part ${number + 1}`, summary: 'TK one sentence.', retells: ids },
    lines.join('\n').trim(),
  );
}
