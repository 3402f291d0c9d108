import type { Nodes, Root } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { htmlToHast } from 'satteri';
import { remove } from 'unist-util-remove';
import { closeLinks } from './close-links.ts';
import { embedPictures } from './embed-pictures.ts';
import { makeStandaloneHead } from './standalone-head.ts';
import type { StandalonePage } from './standalone-page.ts';

/**
 * Makes one self-contained file of an explainer’s built page and the whole record after it: styles, fonts, pictures and
 * icon inside, links within the file where possible, no script and no request.
 *
 * Takes the HTML of both pages, what is known of their addresses, and a function that gets a file by its path on the
 * site.
 */
export function makeStandalone({
  page,
  parts,
  site,
  path,
  tops,
  words,
  getFile,
}: StandalonePage): string {
  const root = htmlToHast(page) as Root;
  const more = htmlToHast(parts) as Root;
  for (const one of [root, more])
    remove(one, { cascade: false }, (node) => isOfScript(node as Nodes));
  placeSections(root, more);
  addParts(root, more);
  embedPictures(root, new URL(path, site.siteUrl), getFile);
  closeLinks(root, site, path, tops);
  addOrigin(root, new URL(path, site.siteUrl).href, words.copyOf);
  const head = select('head', root);
  if (head) head.children = makeStandaloneHead([root, more], site, path, words, getFile);
  remove(root, { cascade: false }, (node) => isStyles(node as Nodes));
  return `${toHtml(root, { collapseEmptyAttributes: true, upperDoctype: true })}\n`;
}

/** Scripts, and the elements that are empty without script. */
const isOfScript = (node: Nodes) =>
  node.type === 'element' &&
  (node.tagName === 'script' || (node.tagName.includes('-') && node.children.length === 0));

/** The styles are in the head of the copy. */
const isStyles = (node: Nodes) => node.type === 'element' && matches('link[rel~=stylesheet]', node);

/** Sections that the page has in brief, as one of a large explainer does, stand whole in the parts. */
function placeSections(root: Root, more: Root): void {
  const story = select('.story', root);
  const [from, main] = [select('.story', more), select('main', more)];
  if (!story || !from || !main) return;
  const whole = new Map(
    from.children.flatMap((one) =>
      one.type === 'element' && one.tagName === 'section' ? [[one.properties['id'], one]] : [],
    ),
  );
  story.children = story.children.map(
    (one) => (one.type === 'element' && whole.get(one.properties['id'])) || one,
  );
  const boxes = from.children.filter((one) => one.type === 'element' && one.tagName !== 'section');
  main.children = main.children.flatMap((one) => (one === from ? boxes : [one]));
}

/** The parts take the place of the extracts that the page itself shows, and of the ids that are left there. */
function addParts(root: Root, more: Root): void {
  const parts = select('main', more)?.children ?? [];
  const ids = new Set(selectAll('main [id]', more).map(({ properties }) => properties['id']));
  const extracts = selectAll('section, [popover]', root).filter(({ properties }) =>
    [properties['id'], ...[properties['ariaLabelledBy']].flat()].some((id) => ids.has(String(id))),
  );
  const replaced = new Set<Nodes>(extracts);
  remove(root, { cascade: false }, (node) => replaced.has(node as Nodes));
  for (const { properties } of selectAll('main [id]', root))
    if (ids.has(properties['id'])) delete properties['id'];
  (select('main article', root) ?? select('main', root))?.children.push(...parts);
}

/** The copy does not offer itself; it names its original instead, first of all. */
function addOrigin(root: Root, address: string, copyOf: string): void {
  const offers = new Set<Nodes>(selectAll(OFFERS, root));
  remove(root, { cascade: false }, (node) => offers.has(node as Nodes));
  const origin = h('p.wrap.type-label.copy-of', `${copyOf} `, h('a', { href: address }, address));
  (select('main article', root) ?? select('main', root))?.children.unshift(origin);
}

/** What is there only for the links to the copies, and what a copy does not have in brief. */
const OFFERS = 'dl > div:has([data-copies]), :not(dd):has(> [data-copies]), .in-brief';
