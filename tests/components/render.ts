import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { HtmlElement } from 'html-validate';
import { parseHtml } from '../html.ts';

/** Renders one component by itself, and gives its HTML to be asked as a reader would. */
export async function render(
  component: AstroComponentFactory,
  props: Record<string, unknown>,
): Promise<HtmlElement> {
  container ??= AstroContainer.create();
  return parseHtml(await (await container).renderToString(component, { props }));
}

let container: Promise<AstroContainer> | undefined;
