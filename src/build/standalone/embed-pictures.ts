import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { findElements } from './find-elements.ts';
import type { GetFile } from './standalone-page.ts';

/**
 * Puts the pictures of a page into it: of each `<picture>` one WebP file, as wide as it is shown or the next wider.
 * Takes the address of the page.
 */
export function embedPictures(root: Root, here: URL, getFile: GetFile): void {
  for (const picture of findElements(root, ({ tagName }) => tagName === 'picture')) {
    const [image] = selectAll('img', picture);
    const file = image && choose(picture, Number(image.properties['width']));
    if (!file) continue;
    const { pathname } = new URL(file, here);
    image.properties['src'] = `data:image/webp;base64,${getFile(pathname).toString('base64')}`;
    delete image.properties['loading'];
    picture.children = [image];
  }
}

/** The address in `srcset`, whose descriptors are widths: https://html.spec.whatwg.org/#srcset-attributes */
function choose(picture: Element, shown: number): string | undefined {
  const [source] = selectAll('source[type="image/webp"]', picture);
  const files = (source?.properties['srcSet'] ?? '')
    .split(', ')
    .map((one) => one.split(' '))
    .map(([address = '', width = '']) => ({ address, width: Number.parseInt(width, 10) }))
    .toSorted((a, b) => a.width - b.width);
  return (files.find(({ width }) => width >= shown) ?? files.at(-1))?.address;
}
