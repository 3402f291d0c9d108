/**
 * Reads an article of plain text: headline first, paragraphs and headings on lines of their own or with blank lines
 * between. A heading is a short line without the end of a sentence, or one that ends in a colon.
 */
export function parseArticle(text: string): Article {
  const blocks = splitBlocks(text.replace(/^\uFEFF/u, '').normalize());
  return makeArticle(
    blocks.map((block, index) => ({
      text: block,
      isHeading: isHeading(block, index === 0) && index < blocks.length - 1,
    })),
  );
}

/** Puts blocks in order: the first heading is the headline, if nothing stands before it. */
export function makeArticle(blocks: readonly Block[]): Article {
  const [first, ...rest] = blocks;
  const hasHeadline = first?.isHeading === true && !first.text.endsWith(':');
  const headings: string[] = [];
  const paragraphs: Paragraph[] = [];
  for (const { text, isHeading } of hasHeadline ? rest : blocks)
    if (isHeading) headings.push(text);
    else paragraphs.push({ text, section: headings.length });
  return { headline: hasHeadline ? first.text : '', headings, paragraphs };
}

function splitBlocks(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).map((line) => line.trim());
  const groups = lines
    .join('\n')
    .split(/\n{2,}/u)
    .map((group) => group.split('\n').filter(Boolean));
  const isWrapped = (group: string[]) =>
    group.length > 1 &&
    groups.length > 1 &&
    group.slice(0, -1).every(({ length }) => length >= SHORTEST_LINE && length <= LONGEST_LINE);
  return groups.flatMap((group) => (isWrapped(group) ? [group.join(' ')] : group)).filter(Boolean);
}

function isHeading(block: string, isFirst: boolean): boolean {
  const words = block.split(/\s+/u).length;
  if (block.endsWith(':')) return words <= MOST_WORDS && !isFirst;
  if (/[.!?…。！？؟]["”»“’')\]]*$/u.test(block))
    return isFirst && /\?["”»’]?$/u.test(block) && words <= MOST_WORDS;
  return (
    words <= (isFirst ? MOST_HEADLINE_WORDS : MOST_WORDS) &&
    !/[,;–—-]$/u.test(block) &&
    !/^[“„«"‘—–•*-]/u.test(isFirst ? '' : block)
  );
}

/** In UTF-16 units: longer lines are paragraphs, shorter ones headings or items, not lines that were broken. */
const SHORTEST_LINE = 40;
const LONGEST_LINE = 110;
const MOST_WORDS = 14;
const MOST_HEADLINE_WORDS = 30;

export type Block = { text: string; isHeading: boolean };

/** An article as it was read: its headline, then paragraphs, each in the section of its heading. */
export type Article = {
  headline: string;
  /** The headings of its sections, in order; text before the first one has none. */
  headings: readonly string[];
  paragraphs: readonly Paragraph[];
};

/** `section` is the number of headings before it. */
export type Paragraph = { text: string; section: number };
