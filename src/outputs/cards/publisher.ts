import { isDrawable } from '#fonts/drawable.ts';
import type { Source } from '#model/explainer.ts';

/** The name of a source’s publisher as pictures can draw it: short, or in full, or the host of its address. */
export const namePublisher = ({ short, publisher, url }: Named): string =>
  [short, publisher].find(isDrawable) ?? new URL(url).hostname.replace(/^www\./, '');

type Named = Pick<Source, 'short' | 'publisher' | 'url'>;
