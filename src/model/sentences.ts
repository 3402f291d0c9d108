import { ABBREVIATIONS } from './abbreviations.ts';
import { joinQuoted } from './join-quoted.ts';
import { findQuotations } from './quotation-marks.ts';
import type { MarkedQuotation } from './quotation-marks.ts';

/**
 * The sentences of an article in order, without its headings.
 *
 * Takes plain text with one paragraph or heading per line (a heading ends in a colon) and the article’s language.
 * `expected` is the number of sentences that an editor counts: where this rule finds another number, quotations are
 * taken whole, over paragraphs too; where that does not help and the text has exactly so many lines, its lines are used
 * as they are.
 */
export function splitSentences(article: string, language: string, expected?: number): string[] {
  const lines = article
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replace(/^\uFEFF/u, '').trim())
    .filter((line) => line !== '' && !line.endsWith(':'));
  const ways = [
    lines.flatMap((line) => splitParagraph(line, language)),
    joinQuoted(lines).flatMap((line) => splitParagraph(line, language, 'whole')),
    lines.flatMap((line) => splitParagraph(line, language, 'whole')),
    lines,
  ];
  return ways.find(({ length }) => length === expected) ?? ways[0] ?? [];
}

/**
 * The sentences of one paragraph.
 *
 * Where `Intl.Segmenter` sees an end, or after an ellipsis, a sentence ends unless an abbreviation, an initial or an
 * ordinal goes on, a small letter follows, or parentheses are open. A quotation that opens its sentence or follows a
 * colon is cut into its own sentences; one within a sentence is not (`saying, “Stop. Go on.”`). With `whole` none is.
 */
export function splitParagraph(
  paragraph: string,
  language: string,
  quotations: 'cut' | 'whole' = 'cut',
): string[] {
  const marked = findQuotations(paragraph);
  const knows = getAbbreviations(language);
  const sentences: string[] = [];
  let start = 0;
  for (const end of findEnds(paragraph, language)) {
    const before = paragraph.slice(start, end);
    const around = marked.find((quotation) => quotation.start < end && end <= quotation.end);
    const isBound =
      around && (quotations === 'whole' ? !around.isOpen : isWithin(paragraph, start, around));
    if (isBound || !isEnd(before, paragraph.slice(end), knows)) continue;
    sentences.push(before.trim());
    start = end;
  }
  return [...sentences, paragraph.slice(start).trim()].filter(Boolean);
}

/** Where a sentence may end: the start of what follows. */
function findEnds(paragraph: string, language: string): number[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph);
  const ends = Array.from(segments, ({ index }) => index).filter((index) => index > 0);
  const others = paragraph.matchAll(/[.!?؟…‽]+[”’"'»«“›)\]]*\s+/gu);
  const all = new Set([...ends, ...[...others].map(({ 0: text, index }) => index + text.length)]);
  return [...all].filter((end) => end < paragraph.length).sort((one, other) => one - other);
}

/** The quotation begins behind words of its sentence that neither a colon nor a quotation opens. */
function isWithin(paragraph: string, start: number, { start: from }: MarkedQuotation): boolean {
  const lead = paragraph.slice(start, Math.max(start, from - 1)).trim();
  return lead !== '' && !/[:：]$/u.test(lead) && !/^[“„«»"‘'‚‹「]/u.test(lead);
}

function isEnd(
  before: string,
  after: string,
  { always, maybe, numbered, openers }: Known,
): boolean {
  const text = before.trimEnd();
  const word = /^[“„«»"‘'‚‹「¿¡([\s]*([\p{L}\p{M}\p{N}]+)/u.exec(after)?.[1] ?? '';
  if (!/^[“”„«»"‘'‚‹「¿¡([\s]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]|^\s*[•*]/u.test(after)) return false;
  if (/^[-–—]\s/u.test(after) || isInParentheses(text, after)) return false;
  const ending = /([\p{L}\p{M}№º.-]+)\.$/u.exec(text.slice(-LONGEST_ABBREVIATION))?.[1];
  if (isOrdinal(text, word)) return false;
  if (ending === undefined) return true;
  // After `U.S.` a capital begins a name more often than a sentence.
  if (always.has(ending) || /^\p{Lu}\p{Ll}?(?:\.\p{Lu}\p{Ll}?)+$/u.test(ending)) return false;
  const isInitial = /^\p{Lu}$/u.test(ending);
  if (numbered.has(ending)) return !/^\P{L}*\p{N}|^[IVXLC]+$/u.test(word);
  if (isInitial || maybe.has(ending))
    return openers.has(word) || (!isInitial && openers.size === 0);
  return true;
}

/** “am 15. März”, “der 2. Weltkrieg”: in German a capital may follow an ordinal. A year of four digits is no ordinal. */
function isOrdinal(text: string, word: string): boolean {
  const [, lead, number] = /(?:(\p{L}+)\s)?(?<![\p{L}\p{N}.,])(\d{1,2})\.$/u.exec(text) ?? [];
  if (number === undefined) return false;
  return (
    MONTHS.has(word.toLowerCase()) || (lead !== undefined && ORDINAL_LEADS.has(lead.toLowerCase()))
  );
}

const isInParentheses = (before: string, after: string) =>
  before.lastIndexOf('(') > before.lastIndexOf(')') &&
  after.includes(')') &&
  !after.split(')')[0]?.includes('(');

function getAbbreviations(language: string): Known {
  const own = ABBREVIATIONS[language.split('-')[0] ?? ''] ?? ABBREVIATIONS['en'];
  const toSet = (words = '') => new Set(words.split(' ').filter(Boolean));
  return {
    always: toSet(own?.always),
    maybe: toSet(own?.maybe),
    numbered: toSet(own?.numbered),
    openers: toSet(own?.openers),
  };
}

/** In UTF-16 units. */
const LONGEST_ABBREVIATION = 12;

const MONTHS = new Set(
  'januar jänner februar feber märz april mai juni juli august september oktober november dezember'.split(
    ' ',
  ),
);

const ORDINAL_LEADS = new Set(
  'der die das dem den des am vom zum zur beim im ins ein eine einen einem einer ihr ihre ihren ihrem sein seine seinen seinem mein unser jeder jeden jedem jede pro'.split(
    ' ',
  ),
);

type Known = Record<'always' | 'maybe' | 'numbered' | 'openers', ReadonlySet<string>>;
