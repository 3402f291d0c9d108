/**
 * Whether a browser has translated the words of a range; `source` are those of the page as it came. Google's
 * translation marks the page and wraps all it replaces in `<font>`; others replace the words alone, so those at both
 * ends are looked for in the source.
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
