import type { Source } from '#model/explainer.ts';

/** `(sources 7, 2)`: the numbers of the list of sources. */
export function writeReferences(sources: readonly Source[]): string {
  if (sources.length === 0) return '';
  const numbers = sources.map(({ number }) => number).join(', ');
  return `(${sources.length === 1 ? 'source' : 'sources'} ${numbers})`;
}
