import { getActors, getExplainers, getPlaces, getSite, getTerms } from '#library.ts';
import { ENGLISH } from '#i18n/english.ts';
import type { ExampleContent } from './example-file.ts';

/**
 * The content for the examples from the library of the running site, for a document in a language. Throws an Error if
 * there is no explainer.
 */
export async function getContent(language = ENGLISH): Promise<ExampleContent> {
  const [explainer] = await getExplainers();
  if (!explainer) throw new Error('The gallery needs content with an explainer.');
  return {
    language,
    site: await getSite(),
    actors: await getActors(),
    explainer,
    terms: await getTerms(),
    places: await getPlaces(['east-bank']),
  };
}
