import type { APIRoute, GetStaticPaths } from 'astro';
import { makeExplainerMarkdown } from '#outputs/markdown/explainer-markdown.ts';
import { getActors, getBuiltExplainers, getExplainer, getFigures, getSite } from '#library.ts';
import { urls } from '#urls.ts';

export const getStaticPaths = (async () =>
  (await getBuiltExplainers()).map(({ id }) => ({
    params: { explainer: id, copy: id },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const explainer = await getExplainer(params['explainer'] ?? '');
  const text = makeExplainerMarkdown(
    explainer,
    await getActors(explainer.language),
    await getSite(explainer.language),
    urls,
    await getFigures(explainer.id, explainer.sections),
  );
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
