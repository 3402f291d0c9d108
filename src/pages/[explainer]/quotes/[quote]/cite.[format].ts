import type { APIRoute, GetStaticPaths } from 'astro';
import { CITATION_FORMATS, makeCitation } from '#outputs/citations/quote-citation.ts';
import type { CitationFormat } from '#outputs/citations/quote-citation.ts';
import { getBuiltExplainers, getExplainer, getQuote, getSite } from '#library.ts';
import { urls } from '#urls.ts';

export const getStaticPaths = (async () =>
  (await getBuiltExplainers()).flatMap(({ id, quotes }) =>
    quotes.flatMap((quote) =>
      Object.keys(CITATION_FORMATS).map((format) => ({
        params: { explainer: id, quote: quote.id, format },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { explainer = '', quote = '' } = params;
  const format = params['format'] as CitationFormat;
  const text = makeCitation(
    format,
    await getQuote(explainer, quote),
    await getExplainer(explainer),
    await getSite(),
    urls,
  );
  return new Response(text, {
    headers: { 'content-type': `${CITATION_FORMATS[format]}; charset=utf-8` },
  });
};
