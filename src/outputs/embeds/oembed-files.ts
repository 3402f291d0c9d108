import type { Picture } from '../cards/picture.ts';
import type { Actor } from '#model/actors.ts';
import type { Explainer, Term } from '#model/explainer.ts';
import { getConcerned } from '#model/record.ts';
import { translateActors } from '#model/translate-content.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { getActorEmbeddable, getByActorEmbeddable } from './actor-embeddable.ts';
import { getTermEmbeddable } from './term-embeddable.ts';
import { getExplainerEmbeddables, getSectionEmbeddable } from './explainer-embeddables.ts';
import { getQuoteEmbeddable } from './quote-embeddable.ts';
import { createOembed } from './oembed.ts';
import type { Oembed } from './oembed.ts';

/**
 * Every oEmbed file of the site, as static paths for Astro: its path without the extension, and its content. Takes the
 * share pictures by the paths of their pages.
 */
export function getOembedFiles({
  site,
  explainers,
  actors,
  terms,
  pictures,
  urls,
}: OembedSubjects): OembedFile[] {
  const embeddables = [
    ...explainers.flatMap((explainer) => {
      const ours = translateActors(actors, explainer.language);
      return [
        ...getExplainerEmbeddables(explainer, ours, urls),
        ...explainer.sections.map((section) => getSectionEmbeddable(section, explainer, urls)),
        ...explainer.quotes.map((quote) => getQuoteEmbeddable(quote, explainer, site, urls)),
        ...getConcerned(explainer, ours).map((actor) =>
          getByActorEmbeddable(actor, explainer, ours, urls),
        ),
      ];
    }),
    ...actors.map((actor) => getActorEmbeddable(actor, explainers, actors, site.language, urls)),
    ...terms.map((term) => getTermEmbeddable(term, site.language, urls)),
  ];
  return embeddables.map((embeddable) => ({
    params: { path: embeddable.path.slice(urls.home().length, -1) },
    props: { oembed: createOembed(embeddable, site, urls, pictures.get(embeddable.path)) },
  }));
}

type OembedSubjects = {
  site: SiteData;
  explainers: readonly Explainer[];
  actors: readonly Actor[];
  terms: readonly Term[];
  pictures: ReadonlyMap<string, Picture>;
  urls: Urls;
};

export type OembedFile = { params: { path: string }; props: { oembed: Oembed } };
