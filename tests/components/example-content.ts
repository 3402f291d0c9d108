import { ENGLISH } from '#i18n/english.ts';
import { getBaseContent } from '../unit/base-content.ts';
import type { ExampleContent } from '../gallery/example-file.ts';

/** What the examples are made from, read from the files: here there is no site with a library. */
export async function getExampleContent(): Promise<ExampleContent> {
  const { explainers, ...rest } = await getBaseContent();
  return { ...rest, language: ENGLISH, explainer: explainers[0]! };
}
