import { getCspHash } from '#csp.ts';
import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { h } from 'hastscript';
import { collectStyles } from './collect-styles.ts';
import type { GetFile, StandaloneSite, StandaloneWords } from './standalone-page.ts';

/**
 * Makes the head of a standalone copy from those of its pages; the first page gives the title and description. Its
 * policy allows no request at all: only its own styles, by their hash, and `data:` for fonts and the icon.
 */
export function makeStandaloneHead(
  pages: readonly [Root, ...Root[]],
  site: StandaloneSite,
  path: string,
  words: StandaloneWords,
  getFile: GetFile,
): ElementContent[] {
  const css = `${collectStyles(pages, site, path, getFile)}\n${COPY_STYLES}`;
  const policy = [
    "default-src 'none'",
    'img-src data:',
    'font-src data:',
    `style-src '${getCspHash(css)}'`,
    "form-action 'none'",
    "base-uri 'none'",
  ];
  const [page] = pages;
  return [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy.join('; ') }),
    ...selectAll(SHARED, page).map((element) => nameCopy(element, words)),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('link', { rel: 'canonical', href: new URL(path, site.siteUrl).href }),
    h('link', { rel: 'icon', href: getIcon(page, getFile), type: 'image/svg+xml' }),
    h('style', css),
  ];
}

/** Makes the copy distinguishable from the page in browser tabs and in a search on the disk. */
function nameCopy(element: Element, { copyTitle, copyDescription }: StandaloneWords): Element {
  const [text] = element.children;
  if (text?.type === 'text') return h('title', copyTitle(text.value));
  const { name, content } = element.properties;
  return name === 'description'
    ? h('meta', { name, content: copyDescription(String(content)) })
    : element;
}

function getIcon(page: Root, getFile: GetFile): string {
  const href = select('link[rel~=icon]', page)?.properties['href'];
  const path = new URL(href ?? '', 'https://example.org').pathname;
  return `data:image/svg+xml;base64,${getFile(path).toString('base64')}`;
}

/** What only a copy has: the address of its original, over everything. */
const COPY_STYLES = '.copy-of{padding-block-start:.75rem;overflow-wrap:anywhere}';

/** Names that also apply to the copy; those for crawlers and previews do not. */
const SHARED = ['viewport', 'description', 'author', 'theme-color', 'referrer']
  .map((name) => `head > meta[name=${name}]`)
  .concat('head > title')
  .join();
