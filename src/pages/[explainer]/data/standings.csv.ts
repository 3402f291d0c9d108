import type { APIRoute, GetStaticPaths } from 'astro';
import { makeStandingsCsv } from '#outputs/data/standings-csv.ts';
import { getActors, getExplainer, getExplainers } from '#library.ts';
import { getStandings } from '#model/standings.ts';
import { urls } from '#urls.ts';

export const getStaticPaths = (async () =>
  (await getExplainers()).map(({ id }) => ({
    params: { explainer: id },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const explainer = await getExplainer(params['explainer'] ?? '');
  const csv = makeStandingsCsv(
    explainer,
    getStandings(explainer, await getActors(explainer.language)),
    urls,
  );
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
