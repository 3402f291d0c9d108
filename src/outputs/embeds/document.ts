import { h } from 'hastscript';
import type { Element } from 'hast';
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
  address,
  kind,
  content,
  foot,
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
    h('link', { rel: 'canonical', href: address }),
    h('base', { target: '_blank' }),
    h('style', styles),
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
  /** The absolute address of the page it belongs to. */
  address: string;
  kind: keyof typeof STYLES;
  content: Element[];
  /** The way to the page and the name of the site. */
  foot: Element;
};
