import type { Element, Root } from 'hast';
import { findElements } from './find-elements.ts';
import type { StandaloneSite, StandaloneTops } from './standalone-page.ts';

/**
 * Makes links lead within the file if their target is in it, and makes all others absolute. A link meant for sharing,
 * inside `<share-link>`, always stays an address of the site. Takes the path of the page.
 */
export function closeLinks(
  root: Root,
  { siteUrl }: StandaloneSite,
  path: string,
  tops: StandaloneTops,
): void {
  const ids = new Set(
    findElements(root, ({ properties }) => 'id' in properties).map(
      ({ properties }) => properties['id'],
    ),
  );
  const shares = findElements(root, ({ tagName }) => tagName === 'share-link');
  const shared = new Set<Element>(shares.flatMap((one) => [one, ...findElements(one, () => true)]));
  const getTop = (url: URL) => {
    const id = tops.get(url.pathname);
    if (id === undefined || url.origin !== siteUrl) return undefined;
    if (url.hash) return ids.has(decodeURIComponent(url.hash.slice(1))) ? url.hash : undefined;
    return ids.has(id) ? `#${id}` : undefined;
  };
  const hasAddress = ({ properties }: Element) => ADDRESSES.some((name) => name in properties);
  for (const element of findElements(root, hasAddress)) {
    for (const name of ADDRESSES) {
      const address = element.properties[name];
      if (typeof address !== 'string') continue;
      const url = new URL(address, new URL(path, siteUrl));
      const top = name === 'href' && !shared.has(element) && getTop(url);
      if (top) element.properties[name] = top;
      else if (/^[/#]/.test(address)) element.properties[name] = url.href;
    }
  }
}

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'cite', 'src'];
