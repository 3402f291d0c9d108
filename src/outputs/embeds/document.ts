import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { getCspHash } from '#csp.ts';
import { getDirection } from '#i18n/direction.ts';
import { CHILD_SCRIPT, STYLES } from './inline.ts';

/**
 * The document of every embed: one HTML file with its style, script and drawings inline, which loads nothing else.
 *
 * The script measures the first element of the body. Text from the content is always escaped, never used as HTML.
 */
export function renderDocument({
  language,
  title,
  description,
  page,
  home,
  siteName,
  link,
  kind,
  content,
}: EmbedDocument): string {
  const styles = STYLES[kind];
  const policy = [
    "default-src 'none'",
    `style-src '${getCspHash(styles)}'`,
    `script-src '${getCspHash(CHILD_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    h('meta', { name: 'description', content: description }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('link', { rel: 'canonical', href: page.address }),
    h('base', { target: '_blank' }),
    h('style', styles),
  ]);
  const foot = h('p.foot', [
    h('a', { href: page.href, dataAddress: page.address }, link),
    h('a.home', { href: home }, siteName),
  ]);
  const card = h('main.card', [h('span#light'), h('span#dark'), ...content, foot]);
  const html = h('html', { lang: language, dir: getDirection(language) }, [
    head,
    h('body', [card, h('script', CHILD_SCRIPT)]),
  ]);
  // The only raw HTML is our own drawings: parts.ts.
  return toHtml(
    { type: 'root', children: [{ type: 'doctype' }, html] },
    { allowDangerousHtml: true, upperDoctype: true },
  );
}

export type EmbedDocument = {
  language: string;
  title: string;
  description: string;
  /** The page it belongs to: `href` as a link within the site, `address` as an absolute address. */
  page: { href: string; address: string };
  home: string;
  siteName: string;
  /** The text of the link to the page. */
  link: string;
  kind: keyof typeof STYLES;
  content: ElementContent[];
};
