import { isDrawable } from '#fonts/drawable.ts';
import type { Language } from '#i18n/language.ts';
import { fillIn } from '#model/fill-in.ts';
import { getFinding } from '#model/format-version.ts';
import type { Quote } from '#model/explainer.ts';
import type { QuoteVersion, QuoteWords, ReportVersion } from '#model/quote-layout.ts';
import type { PairsCard, QuoteCard } from './card.ts';
import type { CardWords, Finding } from './card-parts.ts';
import { makeLabel } from './label.ts';
import { makePairs } from './pairs.ts';
import { namePublisher } from './publisher.ts';
import { joinPieces, shortenContext } from './shorten-context.ts';

/**
 * What the picture of a quote can have of its words, the most first: all, less of the report around what the article
 * quotes, the pairs that differ, the reported words alone. Nothing if the words have letters that no font has.
 */
export function listForms(quote: Quote, layout: QuoteWords, language: Language): Form[] {
  const { article, report, original } = layout;
  const finding = makeFinding(quote, report, language);
  const ours = makeWords(article, language);
  if (!isDrawable(article.text)) return [];
  if (!finding.isDifferent) return [{ kind: 'quote', versions: [ours], finding }];
  if (!report && original && quote['own-translation'] && isDrawable(original.text)) {
    const versions = [makeWords(original, language), ours];
    return [{ kind: 'quote', versions, finding }];
  }
  if (!report || !isDrawable(report.text)) return [];
  const excerpts = listExcerpts(report, language);
  const pairs = makePairs(quote, layout, language);
  const labels = [makeLabel(report, language), makeLabel(article, language)] as const;
  return [
    ...excerpts.map((theirs): Form => ({ kind: 'quote', versions: [theirs, ours], finding })),
    ...(pairs.length > 0
      ? [{ kind: 'pairs', versions: labels, pairs, finding, isReduced: true } as const]
      : []),
    ...excerpts.map((theirs): Form => ({
      kind: 'quote',
      versions: [theirs],
      finding,
      isReduced: true,
    })),
  ];
}

/** The reported words whole, and then with less and less around what the article quotes. */
function listExcerpts(report: ReportVersion, language: Language): CardWords[] {
  const shortened = CONTEXT.map((most) => shortenContext(report.pieces, most));
  const excerpts = [report.pieces, ...shortened].map((pieces) => ({
    ...report,
    pieces,
    text: joinPieces(pieces),
  }));
  return excerpts
    .filter(({ text }, index) => text !== excerpts[index - 1]?.text)
    .map((excerpt) => makeWords(excerpt, language));
}

/** How many words of a report may stand on each side of what the article quotes. */
const CONTEXT = [40, 20, 10, 5, 2];

function makeFinding(quote: Quote, report: ReportVersion | undefined, language: Language): Finding {
  const { quotes } = language.words;
  const { wording: mark, article } = quote;
  const text =
    mark === 'matches' && report
      ? fillIn(quotes.sameAs[report.evidence], { source: namePublisher(report.source) })
      : fillIn(getFinding(quote, language), { article: `(${namePublisher(article)})` });
  return { mark, text, isDifferent: mark !== 'matches' && mark !== 'unchecked' };
}

const makeWords = (version: QuoteVersion, language: Language): CardWords => ({
  label: makeLabel(version, language),
  language: version.language,
  text: version.text,
  pieces: version.pieces,
  quotationMarks: language.words.quotationMarks,
});

export type Form =
  | Pick<QuoteCard, 'kind' | 'versions' | 'finding' | 'isReduced'>
  | Pick<PairsCard, 'kind' | 'versions' | 'pairs' | 'finding' | 'isReduced'>;
