import { h } from 'hastscript';
import type { Element } from 'hast';
import { getLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import { WORDING_MARKS } from '#model/marks.ts';
import type { Explainer, Quote, Section } from '#model/explainer.ts';
import { listFindings } from '#model/list-wordings.ts';
import { layOutQuote, listCompared } from '#model/quote-layout.ts';
import type { QuoteVersion } from '#model/quote-layout.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import type { EmbedDocument } from './document.ts';
import { renderFoot } from './foot.ts';
import { renderMark, renderVersionLabel, renderWords } from './parts.ts';

/** The embed of a section: its title, its summary, and the words quoted in it. */
export function makeSectionDocument(
  section: Section,
  explainer: Explainer,
  site: SiteData,
  urls: Urls,
): EmbedDocument {
  const href = urls.section(explainer.id, section.id);
  const { words } = getLanguage(explainer.language);
  return {
    language: explainer.language,
    title: words.embed.documentTitle(section.title),
    description: words.embed.sectionDocument(section.summary),
    address: urls.absolute(href),
    kind: 'list',
    content: renderSectionContent(section, explainer, urls),
    foot: renderFoot({ href, text: words.section.read }, { href: urls.home(), text: site.name }),
  };
}

/** The content of a section’s embed; each quote has what was found, and both wordings where they differ. */
export function renderSectionContent(
  section: Section,
  { id, headline, sections, asOf, language: tag }: Explainer,
  urls: Urls,
): Element[] {
  const language = getLanguage(tag);
  const { words } = language;
  return [
    h('div.head', [
      h('h1', section.title),
      h('p.quiet', [
        `${words.section.place(section.number, sections.length)} · `,
        h('a', { href: urls.sectionTarget(id, section.id) }, words.quote(headline)),
        ` · ${words.dates.asOf(formatDate(asOf, language))}`,
      ]),
      h('p.text.lead', section.summary),
    ]),
    ...section.quotes.map((quote) => renderQuote(quote, urls.quote(id, quote.id), language)),
  ];
}

function renderQuote(quote: Quote, href: string, language: Language): Element {
  const { comma, colon, quotes } = language.words;
  const layout = layOutQuote(quote);
  const link = h('a', { href }, quote.speaker.name + comma + formatDate(quote.date, language));
  if (layout.kind === 'withdrawn') return h('div.row', [h('p', [link, quotes.isWithdrawn])]);
  const [article, report] = listCompared(layout, quote);
  const finding =
    quote.wording === 'matches'
      ? listFindings(quote, language).join(' ')
      : quotes.shortFindings[quote.wording];
  const renderLine = (version: QuoteVersion) =>
    h('p.said', [
      ...renderVersionLabel(version, language),
      colon,
      h('span.words', renderWords('span', version, language)),
    ]);
  return h('div.row', [
    h('p.found', [renderMark(WORDING_MARKS[quote.wording], 20), h('b', finding), ' · ', link]),
    ...(report ? [renderLine(report)] : []),
    renderLine(article),
  ]);
}
