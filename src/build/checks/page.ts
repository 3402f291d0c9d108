import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { htmlToHast } from 'satteri';
import { findShorthands } from './find-shorthands.ts';

/** Attributes that hold an address; in a `srcset`, each address is followed by a size. */
const ADDRESSES = ['href', 'src', 'cite', 'action', 'poster', 'data', 'srcSet', 'imageSrcSet'];

/**
 * An address with a scheme or host. The site’s own links have neither, except in heads; the host may serve more than
 * the site.
 */
const WHOLE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** Names of meta elements that hold the address of a picture. */
const META_PICTURES = new Set(['og:image', 'twitter:image']);

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const PICTURES = new Set(['img', 'source', 'image']);

/** Parses a page as a browser does and keeps what the checks need. */
export function readPage(path: string, html: string): Page {
  const page: Page = {
    path,
    language: '',
    title: '',
    description: '',
    headings: [],
    ids: new Set(),
    repeatedIds: new Set(),
    forward: undefined,
    links: [],
    pictures: [],
    shorthands: [],
  };
  readElements(htmlToHast(html) as Root, page);
  return page;
}

/** A walk of its own: a page has thousands of elements, of which few have anything to read. */
function readElements(tree: Root | Element, page: Page): void {
  for (const node of tree.children) {
    if (node.type !== 'element') continue;
    readElement(node, page);
    readElements(node, page);
    if (node.content) readElements(node.content, page);
  }
}

function readElement(element: Element, page: Page): void {
  const { tagName, properties } = element;
  const text = (name: string) => String(properties[name] ?? '').trim();
  const id = properties['id'];
  if (typeof id === 'string') (page.ids.has(id) ? page.repeatedIds : page.ids).add(id);
  if (tagName === 'html') page.language = text('lang');
  else if (tagName === 'title' && page.title === '') page.title = getText(element);
  else if (tagName === 'meta') readMeta(text, page);
  else if (HEADINGS.has(tagName))
    page.headings.push({ level: Number(tagName[1]), text: getText(element) });
  if (tagName === 'style') page.shorthands.push(...findShorthands(getText(element)));
  else if (properties['style'] !== undefined)
    page.shorthands.push(...findShorthands(text('style')));

  const isPicture = PICTURES.has(tagName);
  for (const name of ADDRESSES) {
    if (properties[name] === undefined) continue;
    for (const address of splitAddresses(name, text(name))) {
      if (isPicture) page.pictures.push({ address, kind: 'page' });
      else if (tagName === 'link' || !WHOLE.test(address))
        page.links.push({ address, text: getText(element) });
    }
  }
}

function readMeta(text: (name: string) => string, page: Page): void {
  if (text('name') === 'description') page.description = text('content');
  if (text('httpEquiv') === 'refresh') page.forward = /url=(.*)$/i.exec(text('content'))?.[1];
  if (META_PICTURES.has(text('property') || text('name')))
    page.pictures.push({ address: text('content'), kind: 'share' });
}

const splitAddresses = (name: string, value: string): string[] =>
  /srcset$/i.test(name) ? value.split(',').map((one) => one.trim().split(/\s/)[0] ?? '') : [value];

const getText = (element: Element): string => toString(element).replace(/\s+/g, ' ').trim();

/** What the checks need of a page. */
export type Page = {
  /** Its address below the base. */
  path: string;
  language: string;
  title: string;
  description: string;
  headings: { level: number; text: string }[];
  ids: Set<string>;
  /** Ids that more than one element has. */
  repeatedIds: Set<string>;
  /** The address that the page forwards to, if it does. */
  forward: string | undefined;
  /** Links within the site, as written. */
  links: { address: string; text: string }[];
  /** Pictures in the page, and the share pictures that other sites show for it. */
  pictures: { address: string; kind: 'page' | 'share' }[];
  /** Underlines in the page’s inline styles that some browsers drop. */
  shorthands: string[];
};
