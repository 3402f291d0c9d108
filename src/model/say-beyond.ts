import type { Language } from '#i18n/language.ts';
import type { Standings } from './standings.ts';

/** How much of the table only other sources fill, in a sentence; nothing where they add nothing. */
export function sayBeyond(
  { beyond: { cells, actors } }: Pick<Standings, 'beyond'>,
  { words: { counts, record } }: Language,
): string {
  if (cells === 0) return '';
  return record.beyond(counts.places(cells), actors === 0 ? '' : counts.actors(actors));
}
