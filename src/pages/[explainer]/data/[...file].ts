import type { APIRoute, GetStaticPaths } from 'astro';
import { getActors, getBuiltExplainers, getExplainer, getSite } from '#library.ts';
import { DATA_FILES, makeDataFile } from '#outputs/data/data-files.ts';
import { urls } from '#urls.ts';

export const getStaticPaths = (async () =>
  (await getBuiltExplainers()).flatMap(({ id }) =>
    DATA_FILES.map((file) => ({ params: { explainer: id, file } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const explainer = await getExplainer(params['explainer'] ?? '');
  const { language } = explainer;
  const actors = await getActors(language);
  const text = makeDataFile(params['file'] ?? '', {
    ...{ explainer, actors, site: await getSite(language), urls },
  });
  return new Response(text);
};
