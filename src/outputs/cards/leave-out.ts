import { isDrawable } from '#fonts/drawable.ts';
import type { Card, Headline, Utterance } from './card.ts';
import type { Foot, StanceList } from './card-parts.ts';

/**
 * A card without the fields that have letters missing from the fonts. Undefined if a required field would be missing:
 * the words and speaker of a quote, or the title of a heading.
 */
export function leaveOutUndrawable(card: Card): Card | undefined {
  const siteName = keepDrawable(card.siteName);
  switch (card.kind) {
    case 'quote':
    case 'pairs':
      return card.who !== undefined && isDrawable(card.who + joinWords(card))
        ? { ...card, ...keepHead(card), siteName }
        : undefined;
    case 'wordless':
      return { ...card, ...keepHead(card), foot: keepDrawable(card.foot), siteName };
    case 'withdrawn':
      return { ...card, ...keepHead(card), reason: keepDrawable(card.reason), siteName };
    case 'headline':
      return isDrawable(card.title) ? { ...card, ...keepAround(card), siteName } : undefined;
    case 'standings': {
      const isNamed = card.rows.every(({ name }) => name !== undefined && isDrawable(name));
      const rows = isNamed ? card.rows : card.rows.map((row) => ({ ...row, name: undefined }));
      const questions = card.questions?.every(isDrawable) ? card.questions : undefined;
      return { ...card, ...keepAround(card), rows, questions, siteName };
    }
  }
}

const joinWords = (card: Extract<Card, { kind: 'quote' | 'pairs' }>): string =>
  card.kind === 'quote'
    ? card.versions.map(({ text }) => text).join('')
    : card.pairs.map(({ reported, article = '' }) => reported + article).join('');

const keepHead = ({ who, role, occasion }: Utterance) => ({
  who: keepDrawable(who),
  role: keepDrawable(role),
  occasion: keepDrawable(occasion),
});

const keepAround = ({ kicker, summary, facts, stances, foot }: Headline) => ({
  kicker: keepDrawable(kicker),
  summary: keepDrawable(summary),
  facts: keepDrawable(facts),
  stances: stances && isListDrawable(stances) ? stances : undefined,
  foot: foot && isFootDrawable(foot) ? foot : undefined,
});

const isListDrawable = ({ lines }: StanceList): boolean =>
  lines.every(({ lead, rest, words }) => isDrawable(lead + rest + words));

function isFootDrawable(foot: Foot): boolean {
  switch (foot.kind) {
    case 'line':
    case 'outcome':
      return isDrawable(foot.text);
    case 'pair':
      return isDrawable(foot.who + foot.pair.reported + (foot.pair.article ?? ''));
  }
}

const keepDrawable = (text: string | undefined) =>
  text !== undefined && isDrawable(text) ? text : undefined;
