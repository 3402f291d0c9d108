import type { Quote } from '#model/explainer.ts';
import { findOtherReport } from '#model/wording.ts';
import type { Wording } from '#schemas/quote.ts';

/**
 * What an English text lacks of what a quote never goes without, in words for a failing test; empty if nothing. A
 * withdrawn quote must have no words at all.
 *
 * Takes the text as a reader sees it. `all`: every wording has room, each with its publisher. `both`: the same in few words,
 * without the original. `line`: there is room for one, where the reported words begin, or the article’s say whose they are.
 */
export function listMissing(text: string, quote: Quote, room: Room): string[] {
  const report = findOtherReport(quote)?.report;
  const seen = squeeze(text);
  const has = (part: string) => seen.includes(squeeze(part));
  if (quote.withdrawn) return [quote.text, report?.text ?? quote.text].filter(has);
  const needs = { line: checkLine, both: checkBoth, all: checkAll }[room];
  return Object.entries(needs(text, quote, report, has))
    .filter(([, isThere]) => !isThere)
    .map(([name]) => name);
}

function checkLine(text: string, quote: Quote, report: Report | undefined, has: Has): Needs {
  const whose = quote['own-translation']
    ? 'our own translation'
    : `as quoted by ${quote.article.short}`;
  const isReported = report !== undefined && has(report.text.slice(0, BEGINNING));
  return {
    'whose words they are': quote.wording === 'matches' || has(whose) || isReported,
    'that no other report was found': quote.wording !== 'unchecked' || NOT_FOUND.test(text),
    'that it is no quotation': !quote['own-translation'] || !/as quoted/i.test(text),
  };
}

function checkBoth(text: string, quote: Quote, report: Report | undefined, has: Has): Needs {
  return {
    'the article’s words': has(quote.text),
    'what was found': FOUND[quote.wording].test(text),
    'the reported words': !report || has(report.text),
    'the publisher of the report': !report || has(report.source.short),
    'that it is our own translation':
      !quote['own-translation'] || (/our own translation/i.test(text) && !/as quoted/i.test(text)),
  };
}

function checkAll(text: string, quote: Quote, report: Report | undefined, has: Has): Needs {
  const [same] = quote.wording === 'matches' ? quote.reported : [];
  return {
    ...checkBoth(text, quote, report, has),
    'that no other report was found': quote.wording !== 'unchecked' || NOT_FOUND.test(text),
    'the publisher of the article': quote.wording === 'matches' || has(quote.article.short),
    'the publisher with the same words': !same || has(same.source.short),
    'the original words': !quote.original || has(quote.original.text),
  };
}

/** True if the reported words come before the article’s, or nothing differs. */
export function isReportFirst(text: string, quote: Quote): boolean {
  const report = findOtherReport(quote)?.report;
  if (!report || quote.withdrawn) return true;
  const seen = squeeze(text);
  return seen.indexOf(squeeze(report.text)) < seen.lastIndexOf(squeeze(quote.text));
}

/** Line breaks and the spaces around marked words differ from form to form. */
const squeeze = (text: string) => text.replace(/[\s\u00a0]+/gu, '');

/** What the comparison found, in English. */
const FOUND: Record<Wording, RegExp> = {
  matches: /same words/i,
  shortened: /leaves words out|words left out/i,
  reworded: /words .*differ/i,
  translated: /two translations/i,
  unchecked: /not checked/i,
};

const NOT_FOUND = /no other report( was)? found/i;

/** Where there is room for one line, so many characters of the reported words are enough. */
const BEGINNING = 60;

type Room = 'all' | 'both' | 'line';
type Report = Quote['reported'][number];
type Has = (part: string) => boolean;
type Needs = Record<string, boolean>;
