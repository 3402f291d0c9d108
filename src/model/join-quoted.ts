import { findQuotations } from './quotation-marks.ts';

/** Paragraphs of one quotation as one, without the marks that open it anew in each. */
export function joinQuoted(paragraphs: readonly string[]): string[] {
  const joined: string[] = [];
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    const isOpen = before !== undefined && findQuotations(before).at(-1)?.isOpen === true;
    if (isOpen && (REOPENED.test(paragraph) || CLOSED.test(paragraph)))
      joined[joined.length - 1] = `${before} ${paragraph.replace(REOPENED, '')}`;
    else joined.push(paragraph);
  }
  return joined;
}

const REOPENED = /^["“„«»‘'‚]\s?/u;
/** A paragraph that closes a quotation it has not opened. */
const CLOSED = /^[^“„«"]*[”»"]/u;
