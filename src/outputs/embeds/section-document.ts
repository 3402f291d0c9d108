import { h } from 'hastscript';
import { getLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import { nameForeign } from '#model/language-names.ts';
import type { Explainer, Quote, Section } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { renderDocument } from './document.ts';

/** The embed of a section: its title, its summary, and the words quoted in it, each with a link to its page. */
export function renderSection(
  section: Section,
  explainer: Explainer,
  site: SiteData,
  urls: Urls,
): string {
  const { id, headline, sections, asOf } = explainer;
  const href = urls.section(id, section.id);
  const language = getLanguage(explainer.language);
  const { words } = language;
  const place = [
    words.section.place(section.number, sections.length),
    words.quote(headline),
    words.dates.asOf(formatDate(asOf, language)),
  ].join(' · ');
  return renderDocument({
    language: explainer.language,
    title: words.embed.documentTitle(section.title),
    description: words.embed.sectionDocument(section.summary),
    page: { href, address: urls.absolute(href) },
    home: urls.home(),
    siteName: site.name,
    link: words.section.read,
    kind: 'list',
    content: [
      h('div.top', h('div', [h('h1', section.title), h('p.quiet', place)])),
      h('p.text.lead', section.summary),
      ...(section.quotes.length > 0
        ? [
            h(
              'ul',
              section.quotes.map((quote) => renderQuote(quote, urls.quote(id, quote.id), language)),
            ),
          ]
        : []),
    ],
  });
}

function renderQuote(
  { speaker, text, language, date, withdrawn }: Quote,
  href: string,
  ours: Language,
) {
  const { comma, quotes } = ours.words;
  const link = h('a', { href }, speaker.name + comma + formatDate(date, ours));
  return h(
    'li.point',
    withdrawn
      ? [link, quotes.isWithdrawn]
      : [h('q', { lang: language, translate: 'no' }, text), ' ', link, nameForeign(language, ours)],
  );
}
