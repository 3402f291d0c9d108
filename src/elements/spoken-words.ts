/** What is heard and not seen. */
const WORDS = { quote: 'quote', endQuote: 'end quote', note: 'Note' };

/** Quotation marks as English, Ukrainian, French, German and Arabic pages have them. */
const QUOTED = /“([^“”]*)”|„([^“”„]*)[“”]|«\s*([^«»]*?)\s*»/g;

/** Text as it is spoken: “words” become “quote words end quote”, since a voice is silent at a quotation mark. */
export function speakText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(QUOTED, (_whole, ...groups: (string | undefined)[]) =>
      speakQuoted(groups.slice(0, 3).find((words) => words !== undefined) ?? ''),
    );
}

/** A quote as it is spoken, with who said it behind it. */
export const speakQuote = (words: string, name: string) =>
  `${speakQuoted(words.replace(/\s+/g, ' ').trim())}, ${name}.`;

/** A note with what it does: `Note, corrects: …`. */
export const speakNote = (kind: string, text: string) =>
  `${WORDS.note}, ${kind.trim().toLowerCase()}: ${speakText(text)}`;

/** In sentences, since some browsers stop within a long text. Takes a language tag. */
export function splitSentences(text: string, language: string): string[] {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...sentences].map(({ segment }) => segment.trim()).filter((segment) => segment !== '');
}

/** A comma makes a pause where the words do not end with one. */
const speakQuoted = (words: string) =>
  `${WORDS.quote}, ${words}${/[.,;:!?…]$/u.test(words) ? '' : ','} ${WORDS.endQuote}`;
