import type { Nodes, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { htmlToHast } from 'satteri';
import { remove } from 'unist-util-remove';
import { closeLinks } from './close-links.ts';
import { makeStandaloneHead } from './standalone-head.ts';
import type { StandalonePage } from './standalone-page.ts';

/**
 * Makes one self-contained file of an explainer’s built page: styles, fonts and icon inside, the full list of sources
 * from their own page, links within the file where possible, no script and no request.
 *
 * Takes the HTML of both pages, their addresses on the site, and a function that gets a file by its path on the site.
 */
export function makeStandalone({
  page,
  sources,
  site,
  paths,
  words,
  getFile,
}: StandalonePage): string {
  const root = htmlToHast(page) as Root;
  const list = htmlToHast(sources) as Root;
  remove(root, { cascade: false }, (node) => isOfScript(node as Nodes));
  addSources(root, list);
  closeLinks(root, site, paths);
  addOrigin(root, new URL(paths.page, site.siteUrl).href, words.copyOf);
  const head = select('head', root);
  if (head) head.children = makeStandaloneHead([root, list], site, paths.page, words, getFile);
  return `${toHtml(root, { collapseEmptyAttributes: true, upperDoctype: true })}\n`;
}

/** Scripts, and the elements that are empty without script. */
const isOfScript = (node: Nodes) =>
  node.type === 'element' &&
  (node.tagName === 'script' || (node.tagName.includes('-') && node.children.length === 0));

/** The boxes of the sources lead to the list, so the copy must contain it. */
function addSources(root: Root, page: Root): void {
  const list = select('ol.sources', page);
  if (list) select('#sources', root)?.children.push(list);
}

/** Where the page offers its copies, the copy names its original. */
function addOrigin(root: Root, address: string, copyOf: string): void {
  const row = select('dl > div:has([data-size])', root);
  const [term, value] = row ? selectAll('dt, dd', row) : [];
  if (!term || !value) return;
  term.children = [{ type: 'text', value: copyOf }];
  value.children = [h('a', { href: address }, address)];
}
