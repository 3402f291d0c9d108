import type { Evidence } from '#schemas/quote.ts';
import type { SourceKind } from '#schemas/source.ts';
import type { Quote } from './explainer.ts';
import { isTranslation } from './verdict.ts';

/**
 * What the words of a report are: a transcript, a copy, a translation. The editor’s word for the report that the quote is
 * compared with; otherwise as much as the kind of the source tells.
 */
export function getEvidence(quote: Quote, report: Report, isCompared: boolean): Evidence {
  if (isCompared && quote.evidence) return quote.evidence;
  if (isTranslation(quote) && report.language === quote.language) return 'translation';
  return BY_KIND[report.source.kind];
}

const BY_KIND: Record<SourceKind, Evidence> = {
  article: 'report',
  report: 'report',
  transcript: 'transcript',
  official: 'official',
  reference: 'report',
  copy: 'copy',
};

type Report = Pick<Quote['reported'][number], 'language' | 'source'>;
