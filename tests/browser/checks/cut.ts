import type { Page } from '@playwright/test';

/**
 * The texts that a reader sees cut off or printed over others at some widths: words wider than their cell of a table,
 * and heads of rows that push what stands beside them out of a table that scrolls.
 */
export async function findCut(page: Page, widths = [320, 390, 1280]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await page.evaluate(measure)).map((what) => `${width} px: ${what}`));
  }
  return found;
}

/** Runs in the page. */
function measure(): string[] {
  const found: string[] = [];
  const cells = [...document.querySelectorAll('th, td, thead b')];
  for (const cell of cells) {
    const { left, right, width } = cell.getBoundingClientRect();
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const { fontSize, clipPath } = getComputedStyle(text.parentElement!);
      if (
        fontSize === '0px' ||
        clipPath !== 'none' ||
        text.parentElement!.closest('.unseen, small')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const isOutside = [...range.getClientRects()].some(
        (line) => line.width > 1 && (line.left < left - 2 || line.right > right + 2),
      );
      if (isOutside && width > 1) found.push(`“${text.data.trim()}” leaves its cell`);
    }
    const scroll =
      cell.matches('th[scope=row], th[scope=rowgroup]:not([colspan])') && cell.closest('.scroll');
    if (
      scroll &&
      getComputedStyle(cell).display === 'table-cell' &&
      width > 0.6 * scroll.clientWidth
    )
      found.push(`“${cell.textContent?.trim()}” leaves no room beside it`);
  }
  return found;
}
