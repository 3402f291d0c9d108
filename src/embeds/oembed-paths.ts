import { getActors, getExplainers, getSite } from '#library.ts';
import { urls } from '#urls.ts';
import { getExplainerEmbeddables, getQuoteEmbeddable } from './embeddable.ts';
import { createOembed } from './oembed.ts';

/** Every page with an oEmbed file, for the routes that write them: the file’s path without its ending, and what stands in it. */
export async function getOembedPaths() {
  const [site, actors, explainers] = await Promise.all([getSite(), getActors(), getExplainers()]);
  const embeddables = explainers.flatMap((explainer) => [
    ...getExplainerEmbeddables(explainer, actors, urls),
    ...explainer.quotes.map((quote) => getQuoteEmbeddable(quote, explainer, site, urls)),
  ]);
  return embeddables.map((embeddable) => ({
    params: { path: embeddable.path.slice(urls.home().length, -1) },
    props: { oembed: createOembed(embeddable, site, urls) },
  }));
}
