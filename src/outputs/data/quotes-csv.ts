import type { Explainer, Quote } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import { findOtherReport } from '#model/wording.ts';
import { writeCsv } from './csv.ts';
import { makeQuoteRecord } from './records/quote-record.ts';

/**
 * The quotes as CSV, one a line: the words as the article has them, then as a report has them: the first that differs, or
 * the first of all. A withdrawn quote has no words.
 */
export const makeQuotesCsv = (explainer: Explainer, urls: Urls): string =>
  writeCsv(
    COLUMNS,
    explainer.quotes.map((quote) => listFields(quote, explainer.id, urls)),
  );

const COLUMNS = [
  ...['id', 'speaker', 'role', 'date', 'occasion', 'sentence', 'section', 'language', 'text'],
  ...['wording', 'difference', 'reported', 'reported_by', 'reported_language', 'reported_at'],
  ...['original', 'original_language', 'context', 'withdrawn', 'sources', 'address'],
];

function listFields(quote: Quote, explainer: string, urls: Urls): string[] {
  const record = makeQuoteRecord(quote, explainer, urls);
  const { original, withdrawn } = record;
  const report = withdrawn ? undefined : (findOtherReport(quote)?.report ?? quote.reported[0]);
  return [
    ...[record.id, record.speaker.name, record.role ?? '', record.date, record.occasion],
    ...[record.sentence, record.section, record.language, record.text ?? ''],
    ...[record.wording, record.difference, report?.asPrinted ?? report?.text ?? ''],
    ...[report?.source.short ?? '', report?.language ?? '', report?.source.url ?? ''],
    ...[original?.text ?? '', original?.language ?? '', record.context],
    ...[withdrawn?.reason ?? '', quote.sources.map(({ url }) => url).join(' '), record.address],
  ];
}
