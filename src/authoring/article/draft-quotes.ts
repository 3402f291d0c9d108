import { mendQuotedText } from '#schemas/quoted-text.ts';
import type { Analysis, Quotation } from './analyse-article.ts';
import { createIds } from '../importers/name-ids.ts';
import type { Speakers } from './draft-speakers.ts';

/**
 * Words that somebody said or wrote become quotes, titles and words held at a distance do not; nor do more than one file
 * holds.
 */
export function draftQuotes(
  { quotations }: Analysis,
  speakers: Speakers,
  places: { section: (sentence: number) => string; id: (sentence: number) => string },
  fixed: { date: string; language: string | undefined },
): DraftQuote[] {
  const nameId = createIds([]);
  const counts = new Map<string, number>();
  const quotes = quotations.flatMap((quotation): DraftQuote[] => {
    if (quotation.kind !== 'statement') return [];
    const speaker = speakers.getId(quotation.speaker);
    const text = writeWords(quotation);
    const count = (counts.get(speaker) ?? 0) + 1;
    counts.set(speaker, count);
    return [
      {
        id: nameId(`${speaker}-${count}`, 'quote'),
        quotation,
        fields: {
          text,
          ...(fixed.language !== undefined && { language: fixed.language }),
          speaker,
          date: fixed.date,
          occasion: 'TK where or how it was said, and on which day',
          section: places.section(quotation.sentence),
          sentence: places.id(quotation.sentence),
          wording: 'unchecked',
          difference: 'TK what differs from other reports, or that none was found.',
          context: 'TK one sentence on what the words are about.',
          sources: ['article'],
        },
      },
    ];
  });
  return takeFitting(quotes);
}

/** A file has at most 300,000 characters; with ids and indents an entry takes more than its fields. */
function takeFitting(quotes: readonly DraftQuote[]): DraftQuote[] {
  let left = MOST_TEXT;
  return quotes.filter(({ fields }) => {
    left -= JSON.stringify(fields).length + PER_ENTRY;
    return left > 0;
  });
}

/** `[…]` stands where words of the author were between halves, and where what is longer than a quote may be is cut. */
function writeWords({ parts }: Quotation): string {
  const joined = parts
    .map(({ text, paragraph }, index) => {
      const before = parts[index - 1];
      return before === undefined
        ? text
        : `${before.paragraph === paragraph ? ' […] ' : ' '}${text}`;
    })
    .join('');
  const words = mendQuotedText(joined.replace(/\s+/gu, ' ').replaceAll('[...]', '[…]'));
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, LONGEST - 4).replace(/\s+\S*$/u, '')} […]`;
}

/** In UTF-16 units, as the schema of quotes has it. */
const LONGEST = 1000;

const MOST_TEXT = 280_000;
const PER_ENTRY = 100;

export type DraftQuote = {
  id: string;
  quotation: Quotation;
  fields: Readonly<Record<string, unknown>>;
};
