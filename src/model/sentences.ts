/**
 * The sentences of an article in order, without its headings.
 *
 * Takes plain text with one paragraph or heading per line; a heading ends in a colon. A sentence ends at the end of its
 * line, or with `.`, `!`, `?` or `…` before a capital, a digit or a letter of a script without capitals. It does not
 * end inside quotation marks, which may go on in the next paragraph, or after an initial or a title (`U.S.`, `Mr.`).
 * `expected` is the number of sentences there should be: if it is only right with each paragraph for itself, that
 * counts; if this rule finds another number and the text has exactly that many lines, the text was split by
 * hand and its lines are used as they are.
 */
export function splitSentences(article: string, expected?: number): string[] {
  const lines = article
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replace(/^\uFEFF/u, '').trim())
    .filter((line) => line !== '' && !line.endsWith(':'));
  const joined = joinQuoted(lines).flatMap(splitParagraph);
  const apart = lines.flatMap(splitParagraph);
  const sentences = joined.length !== expected && apart.length === expected ? apart : joined;
  return lines.length === expected && sentences.length !== expected ? lines : sentences;
}

/** Paragraphs of one quotation as one, without the marks that open it anew in each. */
function joinQuoted(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1) ?? '';
    if (isInsideQuotation(before) && (REOPENED.test(line) || CLOSED.test(line)))
      joined[joined.length - 1] = `${before} ${line.replace(REOPENED, '')}`;
    else joined.push(line);
  }
  return joined;
}

const REOPENED = /^["“„«]\s?/u;
/** A line that closes a quotation it has not opened. */
const CLOSED = /^[^“„«"]*[”»"]/u;

/** The sentences of one paragraph. */
export function splitParagraph(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: end, index } of paragraph.matchAll(END)) {
    const sentence = paragraph.slice(start, index + end.length).trim();
    if (isInsideQuotation(sentence) || ABBREVIATION.test(sentence)) continue;
    sentences.push(sentence);
    start = index + end.length;
  }
  return [...sentences, paragraph.slice(start)].filter(Boolean);
}

/** What may end a sentence, with any closing marks, before what may begin the next. */
const END = /[.!?؟…]+[”“’"')\]»]*\s+(?=[“‘"'([«„]*[\p{Lu}\p{Lo}\p{N}])/gu;

const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Rev|No|vs)\.$/u;

/** Behind „ the mark “ closes, as in German; elsewhere it opens. */
function isInsideQuotation(text: string): boolean {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  const isCurlyOpen = text.includes('„')
    ? count(/„/gu) > count(/[“”]/gu)
    : count(/“/gu) > count(/”/gu);
  return isCurlyOpen || count(/«/gu) > count(/»/gu) || count(/"/gu) % 2 === 1;
}
