import { getLanguage } from '#i18n/language.ts';
import type { Term } from '#model/explainer.ts';
import { splitParagraph } from '#model/sentences.ts';
import { remember } from '#model/remember.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import type { HeadlineCard } from './card.ts';
import { joinKicker, makeLine } from './explainer-cards.ts';
import { makeHeadlineCard } from './headline-card.ts';

/** The picture of a glossary term: the term, its definition or the first sentences of it, and the references. */
export const makeTermCard = remember(composeTermCard);

function composeTermCard(term: Term, site: SiteData, urls: Urls): HeadlineCard {
  const { id, definition, references } = term;
  const { terms, counts } = getLanguage(site.language).words;
  const sentences = splitParagraph(definition, site.language, 'whole');
  const shorter = sentences.map((_, index) => sentences.slice(0, -index - 1).join(' '));
  return makeHeadlineCard(
    site,
    {
      path: urls.term(id),
      origin: { file: 'content/glossary.yaml', entry: `${id} › term` },
      kicker: joinKicker(terms.glossary, counts.references(references.length)),
      title: term.term,
      summary: definition,
      foot: makeLine(site.tagline),
    },
    shorter.map((summary) => ({ summary: summary === '' ? undefined : summary })),
  );
}
