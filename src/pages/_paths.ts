import { getOembedFiles } from '#outputs/embeds/oembed-files.ts';
import { getActors, getExplainers, getSite, getTerms } from '#library.ts';
import { urls } from '#urls.ts';

// The static paths that more than one route has.

export async function getExplainerPaths() {
  return (await getExplainers()).map(({ id }) => ({ params: { explainer: id } }));
}

export async function getSectionPaths() {
  return (await getExplainers()).flatMap(({ id, sections }) =>
    sections.map((section) => ({ params: { explainer: id, section: section.id } })),
  );
}

export async function getOembedPaths() {
  return getOembedFiles(
    await getSite(),
    await getExplainers(),
    await getActors(),
    await getTerms(),
    urls,
  );
}
