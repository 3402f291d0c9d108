import { h, s } from 'hastscript';
import type { Element } from 'hast';
import type { Language } from '#i18n/language.ts';
import type { Quote } from '#model/explainer.ts';
import type { QuoteVersion, QuoteWords, ReportVersion } from '#model/quote-layout.ts';
import { renderVersionLabel, renderWords } from './parts.ts';

/** More characters than this in a version are set smaller. */
const LONG = 220;

/** The label stands beside short words, if there is space, and above long ones, which need the whole width. */
const ROWS = { short: ['row', 'version'], long: ['row'] };
const WORDS = { short: [], long: ['long'] };

/**
 * The words in every version, each with the label that says which, at one size; then what differs, and how near the
 * reported words are to the speaker.
 */
export function renderVersions(
  quote: Quote,
  { article, report, original }: QuoteWords,
  language: Language,
): Element[] {
  const compared = [...(report ? [report] : []), article];
  const length = compared.some(isLong) ? 'long' : 'short';
  return [
    ...compared.map((version) => renderVersion(version, language, length)),
    ...(original ? [renderVersion(original, language, length)] : []),
    ...(report ? [renderEvidence(quote, report, language, length)] : []),
  ];
}

export const isLong = ({ text }: QuoteVersion): boolean => text.length > LONG;

function renderVersion(version: QuoteVersion, language: Language, length: Length): Element {
  const literal = version.kind === 'original' ? version.literal : undefined;
  return h('div', { className: ROWS[length] }, [
    h('p', renderVersionLabel(version, language)),
    h('div', [
      renderWords(
        'blockquote',
        version,
        language,
        version.kind === 'original' ? ['original'] : WORDS[length],
      ),
      ...(literal === undefined ? [] : [h('p', language.words.quotes.literally(literal))]),
    ]),
  ]);
}

/** The words that differ side by side, in the editor’s order; without them the sentence that says what differs. */
function renderEvidence(
  quote: Quote,
  report: ReportVersion,
  language: Language,
  length: Length,
): Element {
  const { quotes } = language.words;
  const { pairs, difference } = quote;
  const evidence = quotes.evidence[report.evidence];
  if (pairs.length === 0)
    return h('div', { className: ROWS[length] }, [h('p'), h('p', `${difference} ${evidence}`)]);
  const [reported, article] = quotes.pair;
  const isSetAgainst = pairs.some((pair) => pair.article !== undefined);
  return h('div', { className: ROWS[length] }, [
    h('p', isSetAgainst ? [reported, ...renderArrow('→'), article] : []),
    h('div', [
      h(
        'ul.pairs',
        { lang: quote.language, translate: 'no' },
        pairs.map((pair) => renderPair(pair, language)),
      ),
      h('p', evidence),
    ]),
  ]);
}

function renderPair({ reported, article }: Quote['pairs'][number], { words }: Language): Element {
  const { leftOutWords, inArticleAre } = words.quotes;
  return article === undefined
    ? h('li', [h('span', leftOutWords), ' ', h('del', reported)])
    : h('li', [h('del', reported), ...renderArrow(inArticleAre), h('ins', article)]);
}

/** An arrow from the reported words to the article’s, and what it means, for those who do not see it. */
const renderArrow = (meaning: string): (Element | string)[] => [
  ' ',
  s(
    'svg.arrow',
    { viewBox: '0 0 22 12', ariaHidden: 'true' },
    s('path', { d: 'M0 6h20M15 1l5.5 5L15 11' }),
  ),
  h('span.unseen', ` ${meaning} `),
  ' ',
];

type Length = keyof typeof ROWS;
