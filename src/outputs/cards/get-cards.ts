import type { Actor } from '#model/actors.ts';
import type { Explainer, Term } from '#model/explainer.ts';
import { getConcerned } from '#model/record.ts';
import { translateActors, translateSite } from '#model/translate-content.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { makeActorCard, makeByActorCard } from './actor-cards.ts';
import type { Card } from './card.ts';
import { makeExplainerCard, makeTimelineCard } from './explainer-cards.ts';
import { makeQuoteCard } from './quote-card.ts';
import { makeSectionCard } from './section-card.ts';
import { makeSiteCard } from './site-card.ts';
import { makeStandingsCard } from './standings-card.ts';
import { makeTermCard } from './term-card.ts';

/** Every share picture of the site, one for each page that has its own; or those of what is built, and the site’s. */
export function getCards(subjects: CardSubjects): Card[] {
  const { site, explainers, actors, urls, built = subjects } = subjects;
  return [
    makeSiteCard(site, urls),
    ...built.terms.map((term) => makeTermCard(term, site, urls)),
    ...built.actors.map((actor) => makeActorCard(actor, explainers, actors, site, urls)),
    ...built.explainers.flatMap((explainer) =>
      getExplainerCards({ explainer, site, actors, urls }),
    ),
  ];
}

/** The pictures are in the language of the explainer, as far as the site is translated. */
function getExplainerCards({ explainer, urls, ...shared }: ExplainerSubjects): Card[] {
  const actors = translateActors(shared.actors, explainer.language);
  const site = translateSite(shared.site, explainer.language);
  return [
    makeExplainerCard(explainer, site, urls),
    makeTimelineCard(explainer, site, urls),
    makeStandingsCard(explainer, actors, site, urls),
    ...explainer.sections.map((section) => makeSectionCard(section, explainer, site, urls)),
    ...explainer.quotes.map((quote) => makeQuoteCard(quote, explainer, site, urls)),
    ...getConcerned(explainer, actors).map((actor) =>
      makeByActorCard(actor, explainer, actors, site, urls),
    ),
  ];
}

type ExplainerSubjects = Pick<CardSubjects, 'site' | 'actors' | 'urls'> & { explainer: Explainer };

/** The content that pictures are made from. `built` is what pictures are wanted of: by default, of everything. */
export type CardSubjects = Entries & { site: SiteData; urls: Urls; built?: Entries };

type Entries = {
  explainers: readonly Explainer[];
  actors: readonly Actor[];
  terms: readonly Term[];
};
