import type { PrintedPage } from './read-print.ts';

/**
 * Puts a mark at the end of each piece of text, tiny and in a face that every engine prints as text: Firefox draws the
 * letters of variable fonts. Gives what the marks stand for, in the order of their numbers. Runs in the page, on its own.
 */
export function setMarks(): Marked[] {
  const kinds = { heading: 'h1, h2, h3, h4', passage: '.prose p, .prose li, blockquote', other: 'p, li, td, th, dt, dd, figcaption' }; // prettier-ignore
  const pieces = document.querySelectorAll<HTMLElement>(`main :is(${Object.values(kinds).join()})`);
  const isShown = (piece: HTMLElement) =>
    piece.checkVisibility() && piece.offsetWidth > 1 && !piece.closest('.unseen, nav, footer');
  return [...pieces].filter(isShown).map((piece, index) => {
    const isHeading = piece.matches(kinds.heading);
    const words = piece.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
    const mark = document.createElement('span');
    mark.textContent = `¤${index}¤`;
    mark.style.all = 'initial';
    mark.style.font = '1px serif';
    piece.append(mark);
    const isInHeader = !isHeading && piece.closest('header') !== null;
    const kind = isHeading ? 'heading' : piece.matches(kinds.passage) ? 'passage' : 'other';
    return { words, kind: isInHeader ? 'header' : kind };
  });
}

/**
 * What is wrong with a printed page that has been marked, each fault as a sentence: a heading or a passage is missing or
 * runs out of the paper, or a heading has nothing below it on its sheet.
 */
export function findPrintFaults(
  pages: readonly PrintedPage[],
  marked: readonly Marked[],
): string[] {
  const places = new Map<number, Place>();
  for (const [sheet, { words, width, height }] of pages.entries())
    for (const { text, left, right, top, bottom } of words)
      for (const [, index] of text.matchAll(/¤(\d+)¤/g))
        places.set(Number(index), {
          sheet,
          bottom,
          isInside: left >= 0 && top >= 0 && right <= width && bottom <= height,
        });
  return marked.flatMap(({ words, kind }, index) => {
    if (kind !== 'heading' && kind !== 'passage') return [];
    const place = places.get(index);
    // What is not printed by intent is a part as a whole.
    if (!place)
      return kind === 'heading' && !places.has(index + 1) ? [] : [`“${words}” is missing`];
    if (!place.isInside) return [`“${words}” runs out of sheet ${place.sheet + 1}`];
    const isFollowed = [...places].some(
      ([other, { sheet, bottom }]) =>
        sheet === place.sheet && bottom > place.bottom + 1 && marked[other]?.kind !== 'header',
    );
    return kind === 'passage' || isFollowed
      ? []
      : [`“${words}” stands alone at the foot of sheet ${place.sheet + 1}`];
  });
}

/** `header` is text beside a heading, which goes with it. */
type Marked = { words: string; kind: 'heading' | 'passage' | 'header' | 'other' };
type Place = { sheet: number; bottom: number; isInside: boolean };
