import type { Element, Root } from 'hast';
import { select } from 'hast-util-select';
import { remove } from 'unist-util-remove';
import type { PartName } from './standalone-page.ts';

/**
 * Puts what stands on other pages into the explainer’s: the full timeline for its days, the table for its matrix, and the
 * list of sources. What came after the article is left out of the timeline, as the page has it already.
 */
export function addParts(root: Root, pages: Record<PartName, Root>): void {
  const timeline = select('filtered-list', pages.timeline);
  const after = timeline && select('.phase.after', timeline);
  if (timeline && after) remove(timeline, after);
  replace(select('#timeline > .days', root), timeline);
  replace(select('#positions > .matrix', root), select('.both', pages.positions));
  const list = select('ol.sources', pages.sources);
  if (list) select('#sources', root)?.children.push(list);
}

function replace(short: Element | undefined, whole: Element | undefined): void {
  if (short && whole) Object.assign(short, whole);
}
