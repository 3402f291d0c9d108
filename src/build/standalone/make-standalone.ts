import type { Element, Nodes, Root } from 'hast';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { htmlToHast } from 'satteri';
import { remove } from 'unist-util-remove';
import { closeLinks } from './close-links.ts';
import { findElements, isStylesheet } from './find-elements.ts';
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
const isStyles = (node: Nodes) => node.type === 'element' && isStylesheet(node);

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
  const ids = new Set(listOwnIds(more).map(({ properties }) => properties['id']));
  const isExtract = ({ tagName, properties }: Element) =>
    (tagName === 'section' || 'popover' in properties) &&
    [properties['id'], ...[properties['ariaLabelledBy']].flat()].some((id) => ids.has(String(id)));
  const extracts = findElements(root, isExtract);
  const replaced = new Set<Nodes>(extracts);
  remove(root, { cascade: false }, (node) => replaced.has(node as Nodes));
  for (const { properties } of listOwnIds(root))
    if (ids.has(properties['id'])) delete properties['id'];
  (select('main article', root) ?? select('main', root))?.children.push(...parts);
}

/** The elements of a page’s `main` with ids. */
const listOwnIds = (root: Root): Element[] => {
  const main = select('main', root);
  return main ? findElements(main, ({ properties }) => 'id' in properties) : [];
};

/** The copy does not offer itself; it names its original instead, first of all. */
function addOrigin(root: Root, address: string, copyOf: string): void {
  const offers = findOffers(root);
  remove(root, { cascade: false }, (node) => offers.has(node as Nodes));
  const origin = h('p.wrap.type-label.copy-of', `${copyOf} `, h('a', { href: address }, address));
  (select('main article', root) ?? select('main', root))?.children.unshift(origin);
}

/**
 * What a copy does not have in brief, and what is there only for the links to the copies: a group of a `dl` that has
 * them, and what they stand in. A walk of its own, since a selector with `:has()` is tried on every element and took a
 * third of the build.
 */
function findOffers(root: Root): Set<Nodes> {
  const offers = new Set<Nodes>();
  const look = (node: Nodes, parents: readonly Element[]): void => {
    if (!('children' in node)) return;
    if (node.type === 'element' && hasClass(node, 'in-brief')) offers.add(node);
    if (node.type === 'element' && 'dataCopies' in node.properties) {
      const parent = parents.at(-1);
      if (parent && parent.tagName !== 'dd') offers.add(parent);
      for (const [index, group] of parents.entries())
        if (group.tagName === 'div' && parents[index - 1]?.tagName === 'dl') offers.add(group);
    }
    const inner = node.type === 'element' ? [...parents, node] : parents;
    for (const child of node.children) look(child, inner);
  };
  look(root, []);
  return offers;
}

const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);
