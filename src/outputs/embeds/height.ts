import type { Language } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Term } from '#model/explainer.ts';
import type { QuoteView } from './quote-view.ts';
import { countLines, getTextWidth } from './text-size.ts';

/** The width of the frame that heights are estimated for, in px: a phone’s, minus the margins of a page. */
export const NOMINAL_WIDTH = 340;

/** The height of a list embed, in px. It scrolls in its frame if no script listens for its height. */
export const LIST_HEIGHT = 600;

// The sizes below match those of frame.css, quote.css and list.css under 26em, in px.
const COLUMN = NOMINAL_WIDTH - 2 - 22 - 16;
const NOTE_COLUMN = COLUMN - 28;
const GAP = 16;
const FRAME = 3 + 1 + 12 + 10;
const TOP = 8 + 1;
const LABEL = 12 + 20;
const NOTE = 16 + 2;

/**
 * Estimates the height of a quote’s card in a frame 340 px wide, in px, for pages without a listener.
 *
 * It uses only the lengths of the texts, and fonts may differ. So it errs on the high side, by up to a fifth, rather
 * than cut text off.
 */
export function estimateQuoteHeight(
  { who, role = '', date, occasion, notices, versions, verdict }: QuoteView,
  siteName: string,
  language: Language,
): number {
  const { words: ours } = language;
  const named = [
    { text: who, size: 17, line: 24 },
    ...(role ? [{ text: role, size: 14, line: 20 }] : []),
  ];
  const when = [formatDate(date, language), occasion].map((text) => ({ text, size: 14, line: 20 }));
  const words = versions.map(({ kind, text }) => {
    const [size, line] = kind === 'article' ? [20, 28] : [17, 24];
    return LABEL + line * countLines(ours.quote(text), size, COLUMN);
  });
  const notes = [...notices, ...(verdict ? [verdict] : [])].map(
    ({ head, text }) => NOTE + 20 * countLines(`${head} ${text}`, 14, NOTE_COLUMN),
  );
  return Math.ceil(
    FRAME +
      TOP +
      getPairHeight(named, when) +
      sum(words) +
      sum(notes) +
      (verdict ? 12 : 0) +
      getFootHeight(ours.embed.inContext, siteName),
  );
}

/** Estimates the height of a term’s card, in the same way. */
export function estimateTermHeight(
  { term, definition, references }: Term,
  siteName: string,
  { words }: Language,
): number {
  const list = `${words.terms.referenceList(references.length)}${references.map(({ title }) => title).join(words.semicolon)}`;
  const texts =
    24 * countLines(term, 17, COLUMN) +
    16 +
    22 * countLines(definition, 16, COLUMN) +
    20 * countLines(list, 14, COLUMN);
  return Math.ceil(FRAME + TOP + texts + getFootHeight(words.terms.inGlossary, siteName));
}

/** Two blocks are side by side if both fit on one line, otherwise one above the other. */
function getPairHeight(left: readonly Row[], right: readonly Row[]): number {
  const width = (rows: readonly Row[]) =>
    Math.max(...rows.map(({ text, size }) => getTextWidth(text, size)));
  const height = (rows: readonly Row[]) =>
    sum(rows.map(({ text, size, line }) => line * countLines(text, size, COLUMN)));
  const isPair = width(left) + GAP + width(right) <= COLUMN;
  return isPair ? Math.max(height(left), height(right)) : height(left) + height(right);
}

function getFootHeight(link: string, siteName: string): number {
  return (
    8 +
    getPairHeight([{ text: link, size: 14, line: 24 }], [{ text: siteName, size: 17, line: 28 }])
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

type Row = { text: string; size: number; line: number };
