import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { HtmlElement } from 'html-validate';
import { parseHtml } from '../html.ts';

/** Renders one component by itself, and gives its HTML to be asked as a reader would. */
export async function render(
  component: AstroComponentFactory,
  props: Record<string, unknown>,
): Promise<HtmlElement> {
  return parseHtml(await renderHtml(component, props));
}

/** The same as it is written, for what is inside a drawing: the parser leaves that out. */
export async function renderHtml(
  component: AstroComponentFactory,
  props: Record<string, unknown>,
): Promise<string> {
  container ??= AstroContainer.create();
  return (await container).renderToString(component, { props });
}

let container: Promise<AstroContainer> | undefined;
