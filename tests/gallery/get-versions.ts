import type { Explainer } from '#model/explainer.ts';
import { layOutQuote } from '#model/quote-layout.ts';
import type { QuoteVersion } from '#model/quote-layout.ts';
import { getById } from '#model/get-by-id.ts';

/** A quote of the base content in its three versions, with every kind of difference between two of them. */
export function getVersions({ quotes }: Explainer): Record<QuoteVersion['kind'], QuoteVersion> {
  const quote = getById(quotes, 'too-dear');
  const [first] = quote.reported;
  const layout = layOutQuote({
    ...quote,
    text: 'too dear … for us',
    reported: [{ ...first!, text: 'far too costly for all of us' }],
  });
  if (layout.kind === 'withdrawn') throw new Error('The quote of the examples was withdrawn.');
  const { article, report, original } = layout;
  return { article, report: report!, original: original! };
}
