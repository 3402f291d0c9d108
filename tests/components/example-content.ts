import { ENGLISH } from '#i18n/english.ts';
import { getBaseContent } from '../unit/base-content.ts';
import type { ExampleContent } from '../gallery/example-file.ts';

/** The content for the examples, read from files, because there is no running site with a library here. */
export async function getExampleContent(): Promise<ExampleContent> {
  const { explainers, ...rest } = await getBaseContent();
  return { ...rest, language: ENGLISH, explainer: explainers[0]! };
}
