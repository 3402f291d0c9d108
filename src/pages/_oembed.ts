import { getPictures } from '#outputs/cards/picture.ts';
import { getOembedFiles } from '#outputs/embeds/oembed-files.ts';
import { chooseBuilt, getActors, getExplainers, getSite, getTerms } from '#library.ts';
import { urls } from '#urls.ts';

/** A list for each format, since Astro adds to it; the files in it are made once. */
export const getOembedPaths = async () => [...(await (oembedFiles ??= makeOembedFiles()))];
let oembedFiles: ReturnType<typeof makeOembedFiles> | undefined;

async function makeOembedFiles() {
  const [site, explainers, actors] = [await getSite(), await getExplainers(), await getActors()];
  const subjects = { site, explainers, actors, terms: await getTerms(), urls };
  return chooseBuilt(getOembedFiles({ ...subjects, pictures: await getPictures(subjects) }));
}
