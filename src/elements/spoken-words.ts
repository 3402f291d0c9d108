/** Quotation marks as English, Ukrainian, French, German and Arabic pages have them. */
const QUOTED = /“([^“”]*)”|„([^“”„]*)[“”]|«\s*([^«»]*?)\s*»/g;

/** Text as it is spoken: “words” become “quote words end quote”, since a voice is silent at a quotation mark. */
export function speakText(text: string, heard: Heard): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(QUOTED, (_whole, ...groups: (string | undefined)[]) =>
      speakQuoted(groups.slice(0, 3).find((words) => words !== undefined) ?? '', heard),
    );
}

/** A quote as it is spoken, with who said it behind it. */
export const speakQuote = (words: string, name: string, heard: Heard) =>
  `${speakQuoted(words.replace(/\s+/g, ' ').trim(), heard)}, ${name}.`;

/** A note with what it does: `Note, corrects: …`. */
export const speakNote = (kind: string, text: string, heard: Heard) =>
  `${heard.note}, ${lowerFirst(kind.trim())}: ${speakText(text, heard)}`;

/** Only the first letter: German nouns keep theirs. */
const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** In sentences, since some browsers stop within a long text. Takes a language tag. */
export function splitSentences(text: string, language: string): string[] {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...sentences].map(({ segment }) => segment.trim()).filter((segment) => segment !== '');
}

/** A comma makes a pause where the words do not end with one. */
const speakQuoted = (words: string, { quote, endQuote }: Heard) =>
  `${quote}, ${words}${/[.,;:!?…]$/u.test(words) ? '' : ','} ${endQuote}`;

/** What is heard and not seen, in the page’s language. */
export type Heard = { quote: string; endQuote: string; note: string };
