import type { CardSubjects } from '../cards/get-cards.ts';
import type { Picture } from '../cards/picture.ts';
import { getConcerned } from '#model/record.ts';
import { translateActors, translateSite } from '#model/translate-content.ts';
import { getActorEmbeddable, getByActorEmbeddable } from './actor-embeddable.ts';
import { getTermEmbeddable } from './term-embeddable.ts';
import { getExplainerEmbeddables, getSectionEmbeddable } from './explainer-embeddables.ts';
import { getQuoteEmbeddable } from './quote-embeddable.ts';
import { createOembed } from './oembed.ts';
import type { Oembed } from './oembed.ts';

/**
 * Every oEmbed file of the site, or of what is built, as static paths for Astro: its path without the extension, and its
 * content. Takes the share pictures by the paths of their pages.
 */
export function getOembedFiles(subjects: OembedSubjects): OembedFile[] {
  const { site, explainers, actors, urls, pictures, built = subjects } = subjects;
  const embeddables = [
    ...built.explainers.flatMap((explainer) => {
      const ours = translateActors(actors, explainer.language);
      // The same object as for the page, whose embeddable this is.
      const named = translateSite(site, explainer.language);
      return [
        ...getExplainerEmbeddables(explainer, ours, urls),
        ...explainer.sections.map((section) => getSectionEmbeddable(section, explainer, urls)),
        ...explainer.quotes.map((quote) => getQuoteEmbeddable(quote, explainer, named, urls)),
        ...getConcerned(explainer, ours).map((actor) =>
          getByActorEmbeddable(actor, explainer, ours, urls),
        ),
      ];
    }),
    ...built.actors.map((actor) =>
      getActorEmbeddable(actor, explainers, actors, site.language, urls),
    ),
    ...built.terms.map((term) => getTermEmbeddable(term, site.language, urls)),
  ];
  return embeddables.map((embeddable) => ({
    params: { path: embeddable.path.slice(urls.home().length, -1) },
    props: { oembed: createOembed(embeddable, site, urls, pictures.get(embeddable.path)) },
  }));
}

type OembedSubjects = CardSubjects & { pictures: ReadonlyMap<string, Picture> };

export type OembedFile = { params: { path: string }; props: { oembed: Oembed } };
