import { getLanguage } from '#i18n/language.ts';
import type { Card, Headline, QuoteCard, Utterance } from './card.ts';

/** The alternative text of a picture: all its text as sentences, in reading order. */
export function getAlt(card: Card): string {
  const { siteName } = card;
  switch (card.kind) {
    case 'quote':
      return joinSentences([...describeQuote(card), siteName]);
    case 'wordless':
      return joinSentences([
        nameSpeaker(card),
        describeTime(card),
        card.notice,
        card.foot,
        siteName,
      ]);
    case 'withdrawn': {
      const { notice, reason, who, role } = card;
      return joinSentences([notice, reason, who, role, describeTime(card), siteName]);
    }
    case 'headline':
      return joinSentences([...describeHeadline(card), siteName]);
    case 'standings': {
      const names = card.rows.flatMap(({ name }) => name ?? []).join(card.comma);
      return joinSentences([...describeHeadline(card, [card.legend, names]), siteName]);
    }
  }
}

function describeQuote(card: QuoteCard): string[] {
  const { occasion, date, comma, versions, verdict } = card;
  const { quote, quotes, colon } = getLanguage(card.language).words;
  const [article, ...reports] = versions.map(({ label, text }) => ({
    label,
    words: quote(text),
  }));
  const who = nameSpeaker(card);
  const attribution =
    occasion === undefined ? who + comma + date : quotes.attributed(who, occasion, date);
  return [
    `${article?.words} — ${attribution}`,
    `${article?.label}${verdict.long}`,
    ...reports.map(({ label, words }) => label + colon + words),
    verdict.head + verdict.text,
  ];
}

const nameSpeaker = ({ who, role, comma }: Utterance) => [who, role].filter(Boolean).join(comma);

const describeTime = ({ occasion, date, comma }: Utterance) =>
  [occasion, date].filter(Boolean).join(comma);

/** A heading and the texts around it, with `more` before those at the edges. */
const describeHeadline = (
  { kicker, aside, title, summary, facts, stances = [], foot }: Headline,
  more: readonly string[] = [],
) => {
  const lines = stances.map(({ question, words }) => `${question}: ${words}`);
  return [title, summary, facts, ...lines, ...more, kicker, aside, foot];
};

/** Leaves out empty parts, and adds a full stop to a sentence without an end mark. */
function joinSentences(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/[.!?…:][”’»)]*$/u.test(part ?? '') ? part : `${part}.`))
    .join(' ');
}
