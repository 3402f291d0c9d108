import { isTranslated } from './translated.ts';

/** A selection shorter than this, in characters, is probably not meant to be shared. */
const SHORTEST = 3;

let source = '';

/** Sets the words of the page’s main part as they were before anything changed them. */
export function setSource(words: string): void {
  source = words;
}

/** The selected words of the page’s main part; undefined if there are none, or a browser has translated them. */
export function getSelectedRange(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.toString().trim().length < SHORTEST)
    return undefined;
  const range = selection.getRangeAt(0);
  const isOurs = document.querySelector('main')?.contains(range.commonAncestorContainer);
  return isOurs && !isTranslated(range, source) ? range : undefined;
}
