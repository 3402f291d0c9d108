import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { getCspHash } from '#csp.ts';
import { getLanguage } from '#i18n/language.ts';
import { getDirection } from '#i18n/direction.ts';

/** Goes to the link’s address with what stands behind `?` and `#` in this page’s. */
const SCRIPT = "location.replace(document.querySelector('a').href+location.search+location.hash)";

/**
 * A page that forwards at once to the one that stands in its place: with script to the same `#` there, without
 * to the page. It says the new address to search engines and, where nothing forwards, to the reader.
 */
export function renderRedirect({ language, from, to, address }: Redirect): string {
  const { missing } = getLanguage(language).words;
  const [before = '', after = ''] = missing.movedTo.split('{to}');
  const policy = [
    "default-src 'none'",
    `script-src '${getCspHash(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', missing.movedTitle(from)),
    h('meta', { name: 'description', content: missing.movedDescription(from, to) }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('link', { rel: 'canonical', href: address }),
    // With script, which keeps the `#`, it would come second and undo that.
    h('noscript', [h('meta', { httpEquiv: 'refresh', content: `0; url=${to}` })]),
  ]);
  const body = h('body', [
    h('main', [h('h1', missing.moved), h('p', [before, h('a', { href: to }, to), after])]),
    h('script', SCRIPT),
  ]);
  return toHtml(
    {
      type: 'root',
      children: [
        { type: 'doctype' },
        h('html', { lang: language, dir: getDirection(language) }, [head, body]),
      ],
    },
    { upperDoctype: true },
  );
}

export type Redirect = {
  language: string;
  /** The old address and the new one, as paths. */
  from: string;
  to: string;
  /** The new address, whole. */
  address: string;
};
