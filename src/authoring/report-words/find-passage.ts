import { findQuotations } from '#model/quotation-marks.ts';
import { splitParagraph } from '#model/sentences.ts';
import { splitWords } from '#model/words.ts';

/**
 * Finds in a longer report the passage that has the words of a quote: the words of one quotation in it if that has most
 * of them, otherwise the sentences around them. Gives the whole text where nothing of it is alike.
 *
 * `language` is that of the report (BCP 47).
 */
export function findPassage(report: string, quoted: string, language: string): string {
  const words = new Set(splitWords(quoted).map(({ key }) => key));
  const score = (text: string) => {
    const own = splitWords(text).map(({ key }) => key);
    const shared = new Set(own.filter((key) => words.has(key))).size / Math.max(1, words.size);
    return { text, shared, rank: shared - (own.length / Math.max(1, words.size)) * COST };
  };
  const paragraphs = report.split(/\n+/u).map((paragraph) => paragraph.trim());
  const sentences = paragraphs.flatMap((paragraph) => splitParagraph(paragraph, language));
  const most = splitParagraph(quoted, language).length + 1;
  const windows = sentences.flatMap((_, start) =>
    Array.from({ length: most }, (_unused, length) =>
      sentences.slice(start, start + length + 1).join(' '),
    ),
  );
  const best = pickBest(windows.map(score));
  const quotations = paragraphs.flatMap((paragraph) =>
    findQuotations(paragraph).map(({ start, end }) => paragraph.slice(start, end).trim()),
  );
  const inMarks = pickBest(quotations.map(score));
  if (inMarks && best && inMarks.shared >= best.shared * ENOUGH && inMarks.shared > 0)
    return inMarks.text;
  return best && best.shared > 0 ? best.text : report.trim();
}

const pickBest = (scores: readonly Score[]): Score | undefined =>
  scores.toSorted((one, other) => other.rank - one.rank)[0];

/** What a word more costs against a word of the quote found, so that the shortest passage wins. */
const COST = 0.05;

/** The share of what the best sentences have that a quotation needs to be taken instead. */
const ENOUGH = 0.8;

type Score = { text: string; shared: number; rank: number };
