import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import type { StandalonePaths, StandaloneSite } from './standalone-page.ts';

/**
 * Makes links lead within the file if their target is in it, and makes all others absolute. A link meant for sharing,
 * inside `<share-link>`, always stays an address of the site.
 */
export function closeLinks(root: Root, { siteUrl }: StandaloneSite, paths: StandalonePaths): void {
  const ids = new Set(selectAll('[id]', root).map(({ properties }) => properties['id']));
  const shared = new Set<Element>(selectAll('share-link, share-link *', root));
  const tops = new Map([
    [paths.page, '#main'],
    [paths.sources, '#sources'],
  ]);
  for (const element of selectAll('[href], [cite], [src]', root)) {
    for (const name of ADDRESSES) {
      const address = element.properties[name];
      if (typeof address !== 'string') continue;
      const url = new URL(address, new URL(paths.page, siteUrl));
      const top =
        name === 'href' && !shared.has(element) && url.origin === siteUrl && tops.get(url.pathname);
      if (top && (url.hash === '' || ids.has(decodeURIComponent(url.hash.slice(1)))))
        element.properties[name] = url.hash || top;
      else if (/^[/#]/.test(address)) element.properties[name] = url.href;
    }
  }
}

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'cite', 'src'];
