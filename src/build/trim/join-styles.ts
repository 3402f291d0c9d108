import { getCspHash } from '#csp.ts';

/**
 * Makes one `<style>` of those in a page’s head, and allows it in the Content Security Policy instead of each: Astro
 * writes one for each font, and hashes do not compress. Takes and gives HTML.
 */
export function joinStyles(html: string): string {
  const [head = '', ...rest] = html.split(/(?=<\/head>)/);
  const texts = [...head.matchAll(STYLE)].map(([, text = '']) => text);
  if (texts.length < 2) return html;
  const joined = texts.join('');
  const [first, ...others] = texts.map((text) => `'${getCspHash(text)}'`);
  let isFirst = true;
  const written = head.replace(STYLE, () => {
    const style = isFirst ? `<style>${joined}</style>` : '';
    isFirst = false;
    return style;
  });
  const allowed = others.reduce((page, hash) => page.replace(` ${hash}`, ''), written);
  return [allowed.replace(first ?? '', `'${getCspHash(joined)}'`), ...rest].join('');
}

const STYLE = /<style>(.*?)<\/style>/gs;
