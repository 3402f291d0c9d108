import type { Source } from './explainer.ts';

/**
 * Sources by the short names of their publishers; two of one publisher are told apart by their numbers in the list:
 * `UNN 15, UNN 17`.
 */
export const nameSources = (sources: readonly Source[]): { id: string; name: string }[] =>
  sources.map(({ id, short, number }) => ({
    id,
    name: sources.some((other) => other.id !== id && other.short === short)
      ? `${short} ${number}`
      : short,
  }));
