/** Quotation marks as used on English, Ukrainian, French, German and Arabic pages. */
const QUOTED = /“([^“”]*)”|„([^“”„]*)[“”]|«\s*([^«»]*?)\s*»/g;

/** Text for speech: “words” becomes “quote words end quote”, since voices skip quotation marks. */
export function speakText(text: string, heard: Heard): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(QUOTED, (_whole, ...groups: (string | undefined)[]) =>
      speakQuoted(groups.slice(0, 3).find((words) => words !== undefined) ?? '', heard),
    );
}

/** A quote in its quotation marks for speech, with the speaker after it. */
export const speakQuote = (words: string, name: string, heard: Heard) =>
  `${speakQuoted(words.replace(/\s+/g, ' ').trim().replace(MARKS, ''), heard)}, ${name}.`;

/** The quotation marks around words. */
const MARKS = /^[“„«]\s*|\s*[”“»]$/gu;

/** A note for speech, with its kind: `Note, corrects: …`. */
export const speakNote = (kind: string, text: string, heard: Heard) =>
  `${heard.note}, ${lowerFirst(kind.trim())}: ${speakText(text, heard)}`;

/** Only the first letter, because German nouns keep their capitals. */
const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** Splits a text into sentences, since some browsers stop in the middle of a long text. Takes a language tag. */
export function splitSentences(text: string, language: string): string[] {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...sentences].map(({ segment }) => segment.trim()).filter((segment) => segment !== '');
}

/** Adds a comma for a pause if the words do not end with punctuation. */
const speakQuoted = (words: string, { quote, endQuote }: Heard) =>
  `${quote}, ${words}${/[.,;:!?…]$/u.test(words) ? '' : ','} ${endQuote}`;

/** Texts that are heard and not shown, in the page’s language. */
export type Heard = { quote: string; endQuote: string; note: string };
