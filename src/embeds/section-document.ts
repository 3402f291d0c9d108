import { h } from 'hastscript';
import { formatDate } from '../model/date-words.ts';
import type { Explainer, Quote, Section } from '../model/explainer.ts';
import type { Urls } from '../model/urls.ts';
import type { SiteData } from '../schemas/site.ts';
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
  const place = `Section ${section.number} of ${sections.length} of “${headline}”. As of ${formatDate(asOf)}.`;
  return renderDocument({
    language: site.language,
    title: `${section.title} (embed)`,
    description: `A section to embed. ${section.summary}`,
    page: { href, address: urls.absolute(href) },
    home: urls.home(),
    siteName: site.name,
    link: 'Read the section',
    kind: 'list',
    content: [
      h('div.top', h('div', [h('h1', section.title), h('p.quiet', place)])),
      h('p.text.lead', section.summary),
      ...(section.quotes.length > 0
        ? [
            h(
              'ul',
              section.quotes.map((quote) => renderQuote(quote, urls.quote(id, quote.id))),
            ),
          ]
        : []),
    ],
  });
}

function renderQuote({ speaker, text, language, date, withdrawn }: Quote, href: string) {
  const link = h('a', { href }, `${speaker.name}, ${formatDate(date)}`);
  return h(
    'li.point',
    withdrawn ? [link, ': quote withdrawn'] : [h('q', { lang: language }, text), ' ', link],
  );
}
