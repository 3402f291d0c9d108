import { h } from 'hastscript';
import type { Element } from 'hast';
import { NOTE_MARKS, WORDING_MARKS } from '#model/marks.ts';
import type { Language } from '#i18n/language.ts';
import type { Quote, Update } from '#model/explainer.ts';
import { getFinding } from '#model/format-version.ts';
import type { QuoteWords } from '#model/quote-layout.ts';
import {
  renderMark,
  renderSentence,
  renderTime,
  renderVersionLabel,
  renderWords,
} from './parts.ts';
import type { Part } from './parts.ts';
import { isLong, renderVersions } from './quote-versions.ts';
import { getQuoteView } from './quote-view.ts';

/**
 * The content of a quote’s embed: what was found, who spoke, and the words, first as reported, then as the article has
 * them. Where all words are the same they stand once.
 */
export function renderQuoteContent(
  quote: Quote,
  updates: readonly Update[],
  language: Language,
): Element[] {
  const { notices, layout } = getQuoteView(quote, updates, language);
  const said = notices.map(({ mark, head, text }) =>
    h('div.note', [renderMark(NOTE_MARKS[mark]), h('p', [h('b', head), ' ', text])]),
  );
  if (layout.kind === 'withdrawn') return [renderHead(quote, language), ...said];
  if (quote.wording === 'matches') return [...renderSame(quote, layout, language), ...said];
  const finding = renderSentence(getFinding(quote, language), {
    article: h('span.by', ['(', h('bdi', quote.article.short), ')']),
  });
  return [
    renderFinding(quote, finding),
    renderHead(quote, language),
    ...said,
    ...renderVersions(quote, layout, language),
  ];
}

const renderFinding = ({ wording }: Quote, sentence: Part[]): Element =>
  h('div.finding', [renderMark(WORDING_MARKS[wording], 20), h('p', sentence)]);

const renderHead = ({ speaker, role, date, occasion }: Quote, language: Language): Element =>
  h('div.head.who', [
    h('div', [h('h1', speaker.name), ...(role === undefined ? [] : [h('p', role)])]),
    h('p.when', [renderTime(date, language), ' ', occasion]),
  ]);

/** The same words in one place, then who said them, and the whole sentence of the report. */
function renderSame(quote: Quote, layout: QuoteWords, language: Language): Element[] {
  const { article, report, original } = layout;
  const others = [report, original].filter((version) => version !== undefined);
  return [
    renderFinding(quote, [
      getFinding(quote, language),
      ' ',
      h('span.by', renderVersionLabel(article, language)),
    ]),
    h('div.row', renderWords('blockquote', article, language, isLong(article) ? ['long'] : [])),
    renderHead(quote, language),
    ...others.map((version) =>
      h('p.row', [
        ...renderVersionLabel(version, language),
        language.words.colon,
        renderWords('span', version, language),
      ]),
    ),
  ];
}
