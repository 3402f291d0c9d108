import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { findElements, isStylesheet } from './find-elements.ts';
import type { GetFile, StandaloneSite } from './standalone-page.ts';

/**
 * Joins the styles of several pages into one text, each file once, with the files they name embedded as `data:`
 * addresses.
 */
export function collectStyles(
  pages: readonly Root[],
  { siteUrl }: StandaloneSite,
  path: string,
  getFile: GetFile,
): string {
  const here = new URL(path, siteUrl);
  const texts = pages
    .flatMap((page) => findElements(page, (one) => one.tagName === 'style' || isStylesheet(one)))
    .map((element) => {
      if (element.tagName === 'style') return embedFiles(toString(element), here, getFile);
      const sheet = new URL(String(element.properties['href']), here);
      return embedFiles(getFile(sheet.pathname).toString(), sheet, getFile);
    });
  return [...new Set(texts)].join('\n');
}

/** Takes the address of the text, for relative addresses in it. Throws an Error for a file of unknown type. */
function embedFiles(css: string, from: URL, getFile: GetFile): string {
  return css.replace(/url\(\s*["']?([^"')]+)["']?\s*\)/g, (whole, address: string) => {
    if (/^(data:|#)/.test(address)) return whole;
    const { pathname } = new URL(address, from);
    const type = TYPES[pathname.split('.').at(-1) ?? ''];
    if (type === undefined)
      throw new Error(`A style names ${address}, which cannot be put into one file.`);
    return `url("data:${type};base64,${getFile(pathname).toString('base64')}")`;
  });
}

const TYPES: Readonly<Record<string, string>> = {
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
};
