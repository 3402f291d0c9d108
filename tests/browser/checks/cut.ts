import type { Page } from '@playwright/test';

/**
 * The texts that a reader sees cut off or printed over others in a window as wide as it is: words wider than their cell
 * of a table, and heads of rows that push what stands beside them out of a table that scrolls.
 */
export const findCut = (page: Page): Promise<string[]> => page.evaluate(measure);

/** Runs in the page. */
function measure(): string[] {
  const found: string[] = [];
  for (const cell of document.querySelectorAll('th, td')) {
    const { left, right, width } = cell.getBoundingClientRect();
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const parent = texts.currentNode.parentElement!;
      const { fontSize, textIndent } = getComputedStyle(parent);
      // Words for those who hear them stand out of sight.
      const isHidden = fontSize === '0px' || textIndent.startsWith('-') || parent.offsetWidth <= 1;
      const isOutside = [...range.getClientRects()].some(
        (line) => line.left < left - 2 || line.right > right + 2,
      );
      if (isOutside && !isHidden && width > 1)
        found.push(`“${range.toString().trim()}” leaves its cell`);
    }
    const scroll = cell.matches('th[scope=row]') && cell.closest('.scroll');
    if (scroll && width > 0.6 * scroll.clientWidth && width < scroll.clientWidth)
      found.push(`“${cell.textContent.trim()}” leaves no room beside it`);
  }
  return found;
}
