import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { HtmlElement } from 'html-validate';
import type { ExampleContent } from '../gallery/example-file.ts';
import { ENGLISH } from '#i18n/english.ts';
import { parseHtml } from '../html.ts';
import { getExampleContent } from './example-content.ts';

/** Renders an example of the gallery by name. Gives its parsed HTML, to be queried as a reader would see it. */
export async function renderExample<Name extends string>(
  file: Renderable<Name>,
  name: Name,
): Promise<HtmlElement> {
  return parseHtml(await renderExampleHtml(file, name));
}

/** The same as HTML text, for the contents of SVG, which the parser leaves out. */
export async function renderExampleHtml<Name extends string>(
  { component, examples, slots = {} }: Renderable<Name>,
  name: Name,
): Promise<string> {
  content ??= getExampleContent();
  container ??= AstroContainer.create();
  const props = examples(await content)[name] as Record<string, unknown>;
  const factory = component as unknown as AstroComponentFactory;
  return (await container).renderToString(factory, {
    props,
    slots,
    locals: { language: ENGLISH },
  });
}

let container: Promise<AstroContainer> | undefined;
let content: Promise<ExampleContent> | undefined;

type Renderable<Name extends string> = {
  component: (props: never) => unknown;
  examples: (content: ExampleContent) => Record<Name, object>;
  slots?: Partial<Record<string, string>>;
};
