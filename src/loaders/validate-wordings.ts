import { distance } from 'fastest-levenshtein';
import type { Problem } from '../errors.ts';
import type { QuoteData } from '../schemas/quote.ts';
import type { ExplainerFolder } from './accept-content.ts';

/** Two quotes of one speaker and day are the same words where they differ by no more than this share of their letters. */
const SAME = 0.15;

/**
 * The same words of one speaker, quoted twice in different ways. What the record lock has, the article itself has in
 * both ways.
 */
export function validateWordings({ values, yaml, record }: ExplainerFolder): Problem[] {
  const quotes = Object.entries(values.quotes ?? {});
  const isLocked = (id: string, { text }: QuoteData) => record?.quotes[id]?.text === text;
  return quotes.flatMap(([id, quote], index) =>
    quotes.slice(0, index).flatMap(([otherId, other]): Problem[] => {
      if (!areSameWords(quote, other)) return [];
      if (isLocked(id, quote) && isLocked(otherId, other)) return [];
      return [
        {
          file: yaml.quotes?.file ?? '',
          ...yaml.quotes?.locate([id, 'text']),
          entry: `${id} › text`,
          message: `\`${id}\` and \`${otherId}\` quote the same words in different ways.`,
          received: [quote.text, other.text],
          hint: 'Write both as the article has them. If it has both, `npm run lock -- <article.txt>` shows it.',
        },
      ];
    }),
  );
}

function areSameWords(one: QuoteData, other: QuoteData): boolean {
  if (one.text === other.text || one.speaker !== other.speaker) return false;
  const [a, b] = [simplify(one.text), simplify(other.text)];
  if (a === b) return true;
  return one.date === other.date && distance(a, b) <= SAME * Math.max(a.length, b.length);
}

const simplify = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
