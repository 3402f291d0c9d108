import { HtmlValidate, Parser } from 'html-validate';
import type { HtmlElement } from 'html-validate';

const { getConfigFor } = { getConfigFor: () => new HtmlValidate().getConfigFor('page.html') };

export async function parseHtml(html: string): Promise<HtmlElement> {
  return new Parser(await getConfigFor()).parseHtml(html);
}
