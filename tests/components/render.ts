import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { HtmlElement } from 'html-validate';
import { getLanguage } from '#i18n/language.ts';
import { parseHtml } from '../html.ts';

/** Renders one component by itself, in English or the language of `tag`, and gives its HTML to be asked as a reader would. */
export async function render(
  component: AstroComponentFactory,
  props: Record<string, unknown>,
  tag = 'en',
): Promise<HtmlElement> {
  return parseHtml(await renderHtml(component, props, tag));
}

/** The same as it is written, for what is inside a drawing: the parser leaves that out. */
export async function renderHtml(
  component: AstroComponentFactory,
  props: Record<string, unknown>,
  tag = 'en',
): Promise<string> {
  container ??= AstroContainer.create();
  return (await container).renderToString(component, {
    props,
    locals: { language: getLanguage(tag) },
  });
}

let container: Promise<AstroContainer> | undefined;
