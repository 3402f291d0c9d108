import { getLanguage } from '#i18n/language.ts';
import type { Card, Headline, PairsCard, QuoteCard, Utterance } from './card.ts';
import type { Foot, PairFoot } from './card-parts.ts';
import { formatLabel } from './label.ts';

/** The alternative text of a picture: all its text as sentences, in reading order. */
export function getAlt(card: Card): string {
  const { siteName } = card;
  switch (card.kind) {
    case 'quote':
      return joinSentences([...describeQuote(card), siteName]);
    case 'pairs':
      return joinSentences([...describePairs(card), siteName]);
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
      const questions = card.questions?.join(card.comma) ?? '';
      return joinSentences([...describeHeadline(card, [card.legend, names, questions]), siteName]);
    }
  }
}

function describeQuote(card: QuoteCard): string[] {
  const { quote, colon } = getLanguage(card.language).words;
  const versions = card.versions.map(({ label, text }) => formatLabel(label) + colon + quote(text));
  return [attribute(card), card.finding.text, ...versions];
}

function describePairs(card: PairsCard): string[] {
  const { versions, finding, language } = card;
  const pairs = card.pairs.flatMap((pair) => describePair({ versions, pair }, language));
  return [attribute(card), finding.text, ...pairs];
}

/** Both wordings of a pair, each with its publisher. */
function describePair({ versions, pair }: Pick<PairFoot, 'versions' | 'pair'>, tag: string) {
  const { quote, colon, comma } = getLanguage(tag).words;
  const [theirs, ours] = [formatLabel(versions[0]), formatLabel(versions[1])];
  return [
    theirs + colon + quote(pair.reported),
    pair.article === undefined
      ? `${ours}${comma}${pair.leftOut} ${pair.reported}`
      : ours + colon + quote(pair.article),
  ];
}

function attribute(card: Utterance & { language: string }): string {
  const { occasion, date, comma } = card;
  const who = nameSpeaker(card);
  return occasion === undefined
    ? who + comma + date
    : getLanguage(card.language).words.quotes.attributed(who, occasion, date);
}

const nameSpeaker = ({ who, role, comma }: Utterance) => [who, role].filter(Boolean).join(comma);

const describeTime = ({ occasion, date, comma }: Utterance) =>
  [occasion, date].filter(Boolean).join(comma);

/** A heading and the texts around it, with `more` before those at the edges. */
const describeHeadline = (
  { kicker, title, summary, facts, stances, foot, language }: Headline & { language: string },
  more: readonly string[] = [],
) => {
  const { colon } = getLanguage(language).words;
  const lines = stances?.lines.map(
    ({ lead, rest, words }) => lead + (rest === '' ? colon : rest) + words,
  );
  return [
    title,
    summary,
    facts,
    ...(lines ?? []),
    ...more,
    kicker,
    ...(foot ? describeFoot(foot, language) : []),
  ];
};

function describeFoot(foot: Foot, language: string): string[] {
  switch (foot.kind) {
    case 'line':
      return [foot.text];
    case 'outcome':
      return [`${foot.head} ${foot.date}${getLanguage(language).words.colon}${foot.text}`];
    case 'pair':
      return [foot.who, ...describePair(foot, language)];
  }
}

/** Leaves out empty parts, and adds a full stop to a sentence without an end mark. */
function joinSentences(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/[.!?…:][”’»)]*$/u.test(part ?? '') ? part : `${part}.`))
    .join(' ');
}
