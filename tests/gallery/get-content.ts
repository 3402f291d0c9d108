import { getActors, getExplainers, getPlaces, getSite, getTerms } from '#library.ts';
import type { ExampleContent } from './example-file.ts';

/** What the examples are made from, as the library of the running site has it. Throws an Error where no explainer is. */
export async function getContent(): Promise<ExampleContent> {
  const [explainer] = await getExplainers();
  if (!explainer) throw new Error('The gallery needs content with an explainer.');
  return {
    site: await getSite(),
    actors: await getActors(),
    explainer,
    terms: await getTerms(),
    places: await getPlaces(['east-bank']),
  };
}
