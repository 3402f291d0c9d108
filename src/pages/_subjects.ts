import {
  getActors,
  getBuiltActors,
  getBuiltExplainers,
  getBuiltTerms,
  getExplainers,
  getSite,
  getTerms,
} from '#library.ts';
import { urls } from '#urls.ts';

/** The whole content, for files that stand beside the pages; under `built` what this build makes pages of. */
export async function getSubjects() {
  return {
    site: await getSite(),
    explainers: await getExplainers(),
    actors: await getActors(),
    terms: await getTerms(),
    urls,
    built: {
      explainers: await getBuiltExplainers(),
      actors: await getBuiltActors(),
      terms: await getBuiltTerms(),
    },
  };
}
