import { getPictures } from '#outputs/cards/picture.ts';
import { getOembedFiles } from '#outputs/embeds/oembed-files.ts';
import {
  chooseBuilt,
  getActors,
  getBuiltActors,
  getBuiltExplainers,
  getExplainers,
  getSite,
  getTerms,
} from '#library.ts';
import { getConcerned } from '#model/record.ts';
import { urls } from '#urls.ts';

// Static paths that several routes use.

export async function getExplainerPaths() {
  return (await getBuiltExplainers()).map(({ id }) => ({ params: { explainer: id } }));
}

export async function getSectionPaths() {
  return (await getBuiltExplainers()).flatMap(({ id, sections }) =>
    sections.map((section) => ({ params: { explainer: id, section: section.id } })),
  );
}

export async function getActorPaths() {
  return (await getBuiltActors()).map(({ id }) => ({ params: { actor: id } }));
}

export async function getByActorPaths() {
  const actors = await getActors();
  return (await getBuiltExplainers()).flatMap((explainer) =>
    getConcerned(explainer, actors).map((actor) => ({
      params: { explainer: explainer.id, actor: actor.id },
    })),
  );
}

/** A list for each format, since Astro adds to it; the files in it are made once. */
export const getOembedPaths = async () => [...(await (oembedFiles ??= makeOembedFiles()))];
let oembedFiles: ReturnType<typeof makeOembedFiles> | undefined;

async function makeOembedFiles() {
  const [site, explainers, actors] = [await getSite(), await getExplainers(), await getActors()];
  const subjects = { site, explainers, actors, terms: await getTerms(), urls };
  return chooseBuilt(getOembedFiles({ ...subjects, pictures: await getPictures(subjects) }));
}
