import { h, s } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import { getLangAttributes } from '#i18n/lang-attributes.ts';
import type { Language } from '#i18n/language.ts';
import { formatDate, getDatetime } from '#i18n/date-words.ts';
import type { RecordDate } from '#dates/record-date.ts';
import type { Position, Source } from '#model/explainer.ts';
import { formatStance } from '#model/format-stance.ts';
import { getVersionLabel } from '#model/format-version.ts';
import { STANCE_MARKS } from '#model/marks.ts';
import { nameCarriers } from '#model/name-carriers.ts';
import type { QuoteVersion } from '#model/quote-layout.ts';
import { getStanceForm, getStanceMark } from '#model/stances.ts';
import { splitParagraphs } from '#model/quoted-words.ts';
import type { QuotePiece } from '#model/quote-piece.ts';

/**
 * One of the drawings of model/marks.ts; `width` is that of its box. It is hidden from screen readers, so put its word
 * next to it.
 */
export function renderMark(drawing: string, width: 16 | 20 = 16): Element {
  const inside = { type: 'raw', value: drawing } as unknown as ElementContent;
  return s('svg', { viewBox: `0 0 ${width} 16`, ariaHidden: 'true' }, inside);
}

/**
 * The line above a position: its stance with every caveat, and its question. A dotted ring: by the article alone; a plus:
 * not in the article.
 */
export const renderStance = (position: Position, question: string, language: Language): Element =>
  h('p.stance', { className: getStanceForm(position) }, [
    renderMark(STANCE_MARKS[getStanceMark(position)]),
    h('b', formatStance(position, language)),
    h('span', question),
  ]);

/** When a position was stated, in brackets; if the article does not have it, with who carries it. */
export const formatOrigin = (position: Position, language: Language): string =>
  `(${[formatDate(position.date, language), ...nameCarriers(position)].join(language.words.comma)})`;

/** A date in words; machine-readable only as far as it is known. */
export function renderTime(
  date: RecordDate,
  language: Language,
  words = formatDate(date, language),
): Element {
  const datetime = getDatetime(date);
  return datetime ? h('time', { dateTime: datetime }, words) : h('span', words);
}

/** A sentence of the interface; `{name}` in it is replaced with the part of that name. */
export const renderSentence = (sentence: string, parts: Readonly<Record<string, Part>>): Part[] =>
  sentence.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? part : (parts[part] ?? '')));

/** Which document has these words, and what it is, with a link to it. */
export const renderVersionLabel = (version: QuoteVersion, language: Language): Part[] =>
  renderSentence(getVersionLabel(version, language), { source: renderSource(version.source) });

const renderSource = ({ short, url }: Source): Element => h('a', { href: url }, h('bdi', short));

/** Quoted words in quotation marks, in their own language, with every difference marked. */
export function renderWords(
  tag: 'blockquote' | 'span',
  { kind, pieces, language, source }: QuoteVersion,
  ours: Language,
  classes: readonly string[] = [],
): Element {
  const [open, close] = kind === 'original' ? ['«', '»'] : ours.words.quotationMarks;
  const attributes = {
    ...getLangAttributes(language, ours),
    translate: 'no',
    ...(tag === 'blockquote' && { cite: source.url }),
    className: [...classes],
  };
  return h(tag, attributes, [h('span.hung', open), ...renderPieces(pieces, ours), close]);
}

/** Text with an empty line between its paragraphs. */
const breakLines = (text: string): Part[] =>
  splitParagraphs(text).flatMap((paragraph, index) =>
    index === 0 ? [paragraph] : [h('br'), h('br'), paragraph],
  );

/** `ins` for what only the article has, `del` for what only the report has; screen readers hear which. */
const renderPieces = (pieces: readonly QuotePiece[], { words: { quotes } }: Language): Part[] =>
  pieces.flatMap(({ kind, words, space }): Part[] => {
    switch (kind) {
      case 'only-in-article':
        return [
          h('ins', { dataHeard: quotes.onlyInArticle }, breakLines(words)),
          ...breakLines(space),
        ];
      case 'only-in-report':
        return [
          h('del', { dataHeard: quotes.onlyInReport }, breakLines(words)),
          ...breakLines(space),
        ];
      case 'same':
      case 'context':
        return breakLines(words + space);
    }
  });

/** Text, or an element in it. */
export type Part = Element | string;
