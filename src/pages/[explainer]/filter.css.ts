import type { APIRoute, GetStaticPaths } from 'astro';
import { getActors, getBuiltExplainers, getExplainer } from '#library.ts';
import { WORDINGS } from '#schemas/quote.ts';
import { getFilterStyles } from '#model/filters.ts';
import { isInArticle } from '#model/stances.ts';
import { getAllHolders } from '#model/holders.ts';

export const getStaticPaths = (async () =>
  (await getBuiltExplainers()).map(({ id }) => ({
    params: { explainer: id },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { positions, questions } = await getExplainer(params['explainer'] ?? '');
  const actors = getAllHolders(positions, await getActors());
  const styles = getFilterStyles({
    actor: actors.map(({ id }) => id),
    question: questions.map(({ id }) => id),
    ...(positions.every(isInArticle) ? {} : { basis: ['article', 'other'] }),
    wording: WORDINGS,
  });
  return new Response(styles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
