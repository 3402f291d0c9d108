import type { Language } from '#i18n/language.ts';
import type { Actor } from '#model/actors.ts';
import type { Explainer, Term } from '#model/explainer.ts';
import type { Place } from '#model/places.ts';
import type { SiteData } from '#schemas/site.ts';

/** What a file in `examples/` gives: a component or block, and its props in the cases worth seeing, each by name. */
export type ExampleFile<Component extends (props: never) => unknown> = {
  component: Component;
  /** A name is a short phrase; no two examples of a component share one. */
  examples: (content: ExampleContent) => Record<string, Parameters<Component>[0]>;
  /** HTML for the component's slots. */
  slots?: Partial<Record<'default' | 'head' | 'intro', string>>;
  /** HTML around it, where it can only stand in something: a row in a table. Otherwise the column of a page. */
  within?: readonly [before: string, after: string];
};

/** The base content, which every example takes its data from, so that nothing is invented twice. */
export type ExampleContent = {
  /** What the document is written in. */
  language: Language;
  site: SiteData;
  actors: Actor[];
  explainer: Explainer;
  terms: Term[];
  places: Place[];
};
