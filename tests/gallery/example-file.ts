import type { Language } from '#i18n/language.ts';
import type { Actor } from '#model/actors.ts';
import type { Explainer, Term } from '#model/explainer.ts';
import type { Place } from '#model/places.ts';
import type { SiteData } from '#schemas/site.ts';

/**
 * The contents of a file in `examples/`: a component or block, and its props in the interesting cases, each with a
 * name.
 */
export type ExampleFile<Component extends (props: never) => unknown> = {
  component: Component;
  /** A name is a short phrase, unique among the examples of its component. */
  examples: (content: ExampleContent) => Record<string, Parameters<Component>[0]>;
  /** HTML for the component's slots. */
  slots?: Partial<Record<'default' | 'head' | 'intro', string>>;
  /** HTML around it, if it needs a parent, such as a table for a row. By default it is in the column of a page. */
  within?: readonly [before: string, after: string];
};

/** The base content. Every example takes its data from here, so that nothing is invented twice. */
export type ExampleContent = {
  /** The language of the document. */
  language: Language;
  site: SiteData;
  actors: Actor[];
  explainer: Explainer;
  terms: Term[];
  places: Place[];
};
