import type { ExplainerRead } from '../read/content-read.ts';

/** The entries of one kind by their ids, with what is right in them. */
export type KnownEntries<Name extends 'quotes' | 'positions' | 'notes'> = NonNullable<
  ExplainerRead['known'][Name]
>;

export type KnownQuote = KnownEntries<'quotes'>[string];
export type KnownPosition = KnownEntries<'positions'>[string];
export type KnownNote = KnownEntries<'notes'>[string];
