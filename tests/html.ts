import { HtmlValidate, Parser } from 'html-validate';
import type { HtmlElement } from 'html-validate';

/** Parses HTML, of a page or of a part, into elements that can be queried with selectors. */
export async function parseHtml(html: string): Promise<HtmlElement> {
  parser ??= new HtmlValidate().getConfigFor('page.html').then((config) => new Parser(config));
  return (await parser).parseHtml(html);
}

/** The text of an element as a reader sees it: character references decoded, white space collapsed. */
export function getText(element: HtmlElement): string {
  return getExactText(element)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** The exact text of an element, with character references decoded. */
export const getExactText = (element: HtmlElement): string => decode(element.textContent);

/** The value of an attribute, decoded, or undefined if there is none. */
export function getAttribute(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : decode(value);
}

/** html-validate does not decode character references. Throws an Error for an unknown one. */
function decode(text: string): string {
  return text.replace(
    /&(#x?)?([\da-z]+);/gi,
    (reference, numeric: string | undefined, name: string) => {
      if (numeric) return String.fromCodePoint(Number.parseInt(name, numeric === '#' ? 10 : 16));
      const character = NAMED[name];
      if (character === undefined)
        throw new Error(`Add ${reference} to the references known here.`);
      return character;
    },
  );
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };

let parser: Promise<Parser> | undefined;
