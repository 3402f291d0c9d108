import { h } from 'hastscript';
import type { Element } from 'hast';
import { NOTE_MARKS, WORDING_MARKS } from '#model/marks.ts';
import { getLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { Explainer, Quote } from '#model/explainer.ts';
import { nameForeign } from '#model/language-names.ts';
import { nameQuote } from '#model/quotes.ts';
import type { Urls } from '#model/urls.ts';
import type { QuoteVersion } from '#model/quote-layout.ts';
import type { SiteData } from '#schemas/site.ts';
import { renderDocument } from './document.ts';
import { renderTime, renderMark, renderWords } from './parts.ts';
import { getQuoteView } from './quote-view.ts';
import type { QuoteView } from './quote-view.ts';

/** The embed of a quote, as the text of an HTML file. It does not depend on the page that shows it. */
export function renderQuote(
  quote: Quote,
  explainer: Explainer,
  site: SiteData,
  urls: Urls,
): string {
  const language = getLanguage(explainer.language);
  const { embed } = language.words;
  const view = getQuoteView(quote, explainer.updates, language);
  const href = urls.quote(explainer.id, quote.id);
  const title = nameQuote(quote, language);
  const cite = urls.absolute(urls.sectionTarget(explainer.id, quote.section.id));
  return renderDocument({
    language: explainer.language,
    title: embed.documentTitle(title),
    description: embed.card(explainer.headline, title),
    page: { href, address: urls.absolute(href) },
    home: urls.home(),
    siteName: site.name,
    link: embed.inContext,
    kind: 'quote',
    content: [
      renderTop(view, language),
      ...view.notices.map(({ mark, head, text }) =>
        renderNotice(renderMark(NOTE_MARKS[mark]), head, text),
      ),
      ...view.versions.flatMap((version) => renderVersion(version, cite, language)),
      ...(view.verdict
        ? [
            renderNotice(
              renderMark(WORDING_MARKS[view.verdict.mark], 20),
              view.verdict.head,
              view.verdict.text,
            ),
          ]
        : []),
    ],
  });
}

const renderTop = ({ who, role, date, occasion }: QuoteView, language: Language): Element =>
  h('div.top', [
    h('div', [h('h1', who), role && h('p.quiet', role)]),
    h('div.when', [h('p', renderTime(date, language)), h('p.quiet', occasion)]),
  ]);

/** The article’s words come first and large; those of the report are smaller. */
function renderVersion(version: QuoteVersion, articleCite: string, ours: Language): Element[] {
  const isArticle = version.kind === 'article';
  const { quotes } = ours.words;
  return [
    h(
      'p.label',
      (isArticle ? quotes.asQuoted : quotes.reported) + nameForeign(version.language, ours),
    ),
    h(
      'blockquote',
      {
        lang: version.language,
        dir: 'auto',
        translate: 'no',
        cite: isArticle ? articleCite : version.source.url,
        className: isArticle ? undefined : ['small'],
      },
      renderWords(version.pieces, ours),
    ),
  ];
}

const renderNotice = (mark: Element, head: string, text: string): Element =>
  h('div.note', [mark, h('p', [h('b', head), ' ', text])]);
