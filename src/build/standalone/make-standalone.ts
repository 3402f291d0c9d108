import type { Nodes, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { htmlToHast } from 'satteri';
import { remove } from 'unist-util-remove';
import { addParts } from './add-parts.ts';
import { closeLinks } from './close-links.ts';
import { makeStandaloneHead } from './standalone-head.ts';
import type { StandalonePage } from './standalone-page.ts';

/**
 * Makes one self-contained file of an explainer’s built page: styles, fonts and icon inside, the full timeline, table and
 * list of sources from their own pages, links within the file where possible, no script and no request.
 *
 * Takes the HTML of the pages, their addresses on the site, and a function that gets a file by its path on the site.
 */
export function makeStandalone({
  page,
  parts,
  site,
  paths,
  words,
  getFile,
}: StandalonePage): string {
  const root = htmlToHast(page) as Root;
  const timeline = htmlToHast(parts.timeline) as Root;
  const positions = htmlToHast(parts.positions) as Root;
  const sources = htmlToHast(parts.sources) as Root;
  remove(root, { cascade: false }, (node) => isOfScript(node as Nodes));
  addParts(root, { timeline, positions, sources });
  closeLinks(root, site, paths);
  addOrigin(root, new URL(paths.page, site.siteUrl).href, words.copyOf);
  const head = select('head', root);
  if (head)
    head.children = makeStandaloneHead(
      [root, timeline, positions, sources],
      site,
      paths.page,
      words,
      getFile,
    );
  return `${toHtml(root, { collapseEmptyAttributes: true, upperDoctype: true })}\n`;
}

/** Scripts, and the elements that are empty without script. */
const isOfScript = (node: Nodes) =>
  node.type === 'element' &&
  (node.tagName === 'script' || (node.tagName.includes('-') && node.children.length === 0));

/** Where the page offers its copies, the copy names its original. */
function addOrigin(root: Root, address: string, copyOf: string): void {
  const row = select('dl > div:has([data-size])', root);
  const [term, value] = row ? selectAll('dt, dd', row) : [];
  if (!term || !value) return;
  term.children = [{ type: 'text', value: copyOf }];
  value.children = [h('a', { href: address }, address)];
}
