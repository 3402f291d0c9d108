import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { getCspHash } from '#csp.ts';
import { getLanguage } from '#i18n/language.ts';
import { getDirection } from '#i18n/direction.ts';

/** Follows the link, keeping this page’s query and fragment. */
const SCRIPT = "location.replace(document.querySelector('a').href+location.search+location.hash)";

/**
 * Renders a page that forwards at once to its new address: with script to the same fragment there, without script to
 * the page. It tells the new address to search engines and, if nothing forwards, to the reader.
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
    // With script this would run second and lose the fragment.
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
  /** The old and the new address, as paths. */
  from: string;
  to: string;
  /** The new address, absolute. */
  address: string;
};
