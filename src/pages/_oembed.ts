import { getPictures } from '#outputs/cards/picture.ts';
import { getOembedFiles } from '#outputs/embeds/oembed-files.ts';
import { getSubjects } from './_subjects.ts';

/** A list for each format, since Astro adds to it; the files in it are made once. */
export const getOembedPaths = async () => [...(await (oembedFiles ??= makeOembedFiles()))];
let oembedFiles: ReturnType<typeof makeOembedFiles> | undefined;

async function makeOembedFiles() {
  const subjects = await getSubjects();
  return getOembedFiles({ ...subjects, pictures: await getPictures(subjects) });
}
