/**
 * The sentences of an article in order, without its headings.
 *
 * Takes plain text with one paragraph or heading per line; a heading ends in a colon. A sentence ends at the end of its
 * line, or with `.`, `!`, `?` or `…` before a capital, a digit or a letter of a script without capitals. It does not
 * end inside quotation marks, or after an initial or a title (`U.S.`, `Mr.`). `expected` is the number of sentences
 * there should be: if this rule finds another number and the text has exactly that many lines, the text was split by
 * hand and its lines are used as they are.
 */
export function splitSentences(article: string, expected?: number): string[] {
  const lines = article
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replace(/^\uFEFF/u, '').trim())
    .filter((line) => line !== '' && !line.endsWith(':'));
  const sentences = lines.flatMap(splitParagraph);
  return lines.length === expected && sentences.length !== expected ? lines : sentences;
}

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
const END = /[.!?؟…]+[”’"')\]»]*\s+(?=[“‘"'([«„]*[\p{Lu}\p{Lo}\p{N}])/gu;

const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Rev|No|vs)\.$/u;

function isInsideQuotation(text: string): boolean {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  return count(/[“„]/gu) > count(/”/gu) || count(/«/gu) > count(/»/gu) || count(/"/gu) % 2 === 1;
}
