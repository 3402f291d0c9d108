import { isDrawable } from '#fonts/drawable.ts';
import type { Card, Headline, QuoteCard } from './card.ts';

/**
 * A card without the fields that have letters missing from the fonts. Undefined if a required field would be missing:
 * the words and speaker of a quote, or the title of a heading.
 */
export function leaveOutUndrawable(card: Card): Card | undefined {
  const siteName = keepDrawable(card.siteName);
  switch (card.kind) {
    case 'quote':
      return isWhole(card) ? { ...card, ...keepHead(card), siteName } : undefined;
    case 'wordless':
      return { ...card, ...keepHead(card), foot: keepDrawable(card.foot), siteName };
    case 'withdrawn':
      return { ...card, ...keepHead(card), reason: keepDrawable(card.reason), siteName };
    case 'headline':
      return isDrawable(card.title) ? { ...card, ...keepAround(card), siteName } : undefined;
    case 'standings': {
      const isNamed = card.rows.every(({ name }) => name !== undefined && isDrawable(name));
      const rows = isNamed ? card.rows : card.rows.map((row) => ({ ...row, name: undefined }));
      return { ...card, ...keepAround(card), rows, siteName };
    }
  }
}

const isWhole = ({ who, versions }: QuoteCard): boolean =>
  who !== undefined && isDrawable(who) && versions.every(({ text }) => isDrawable(text));

const keepHead = ({ who, role, occasion }: KeptHead) => ({
  who: keepDrawable(who),
  role: keepDrawable(role),
  occasion: keepDrawable(occasion),
});

const keepAround = ({ kicker, aside, summary, facts, stances, foot }: KeptAround) => ({
  kicker: keepDrawable(kicker),
  aside: keepDrawable(aside),
  summary: keepDrawable(summary),
  facts: keepDrawable(facts),
  stances: stances?.every(({ question, words }) => isDrawable(question + words))
    ? stances
    : undefined,
  foot: keepDrawable(foot),
});

const keepDrawable = (text: string | undefined) =>
  text !== undefined && isDrawable(text) ? text : undefined;

type KeptHead = Pick<QuoteCard, 'who' | 'role' | 'occasion'>;
type KeptAround = Pick<Headline, 'kicker' | 'aside' | 'summary' | 'facts' | 'stances' | 'foot'>;
