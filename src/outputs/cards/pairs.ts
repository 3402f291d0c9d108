import { isDrawable } from '#fonts/drawable.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Language } from '#i18n/language.ts';
import type { Explainer, Quote } from '#model/explainer.ts';
import { layOutQuote } from '#model/quote-layout.ts';
import type { QuoteWords } from '#model/quote-layout.ts';
import type { CardPair, PairFoot } from './card-parts.ts';
import { makeLabel } from './label.ts';

/** The pairs of words that stand in the article and in the report it is compared with. */
export const makePairs = (
  { pairs, language: tag }: Quote,
  { report }: QuoteWords,
  { words }: Language,
): CardPair[] =>
  pairs
    .filter(({ reported }) => report?.text.includes(reported))
    .map(({ reported, article }) => ({
      ...{ reported, article, language: tag },
      leftOut: words.quotes.leftOutWords,
    }));

/**
 * The difference of wording that tells most: of the quote on top of the explainer if it is among these, otherwise of the
 * first that has one. Undefined if none has, or if it has letters that no font has.
 */
export function findPair(
  quotes: readonly Quote[],
  { hero }: Pick<Explainer, 'hero'>,
  language: Language,
): PairFoot | undefined {
  const heroes = quotes.filter(({ id }) => id === hero?.quote.id);
  const feet = [...heroes, ...quotes].flatMap((quote) => makePairFeet(quote, language));
  return feet.find(({ pair }) => pair.article !== undefined) ?? feet[0];
}

function makePairFeet(quote: Quote, language: Language): PairFoot[] {
  const layout = layOutQuote(quote);
  if (layout.kind === 'withdrawn' || !layout.report) return [];
  const { report, article } = layout;
  const { quotes, comma } = language.words;
  const foot = {
    kind: 'pair',
    who: `${quotes.shortFindings[quote.wording]} · ${quote.speaker.name}${comma}${formatDate(quote.date, language)}`,
    versions: [makeLabel(report, language), makeLabel(article, language)],
  } as const;
  return makePairs(quote, layout, language)
    .filter(({ reported, article: ours = '' }) => isDrawable(foot.who + reported + ours))
    .map((pair) => ({ ...foot, pair }));
}
