/**
 * Takes the blocks of a page in order and its language; gives it as one text, and the words of some blocks with their
 * places: to split a whole page into words takes long.
 */
export function makePage(
  blocks: readonly string[],
  language: string,
  isNeeded: (block: number) => boolean,
): Page {
  const shown = blocks.join(' ');
  return { words: listWords(blocks, language, isNeeded), shown, folded: fold(shown) };
}

/** The words with their places, in their block and in the page as one text. */
function listWords(
  blocks: readonly string[],
  language: string,
  isNeeded: (block: number) => boolean,
): Word[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let before = 0;
  return blocks.flatMap((text, block) => {
    const words = (isNeeded(block) ? [...segmenter.segment(text)] : [])
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment: { length } }) => ({
        ...{ block, start: index, end: index + length, rest: text.length - index - length },
        ...{ from: before + index, to: before + index + length },
      }));
    before += text.length + 1;
    return words;
  });
}

/** Without case and accents, one character by one, so that offsets stay the same. */
function fold(text: string): string {
  return text.replace(/[A-Z]+|[^\x00-\x7f]/gu, (part) => {
    const folded = part.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return folded.length === part.length ? folded : part;
  });
}

type Word = {
  block: number;
  /** Offsets in the block, and how many characters follow in it. */
  start: number;
  end: number;
  rest: number;
  /** Offsets in the page. */
  from: number;
  to: number;
};

export type Page = {
  words: readonly Word[];
  /** Its text, and the same without case and accents, with the same offsets. */
  shown: string;
  folded: string;
};
