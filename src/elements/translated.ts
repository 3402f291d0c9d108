/**
 * True if a browser has translated the words of a range; `source` is the original text of the page. Google's
 * translation marks the page and wraps all replaced text in `<font>`. Others only replace the words, so the words at
 * both ends of the range are looked up in the source.
 */
export function isTranslated(range: Range, source: string): boolean {
  if (document.querySelector('html:is(.translated-ltr, .translated-rtl), main font')) return true;
  const words = getWords(range.cloneContents());
  return [words.at(0), words.at(-1)].some((text = '') => !source.includes(text));
}

function getWords(node: Node): string[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent?.trim() ?? ''].filter(Boolean);
  return [...node.childNodes].flatMap(getWords);
}
