import type { KnownEntries, KnownPosition } from './known-entries.ts';

/** Fills in what a position leaves out because its quote has it: who holds it, its date, sentence and sources. */
export function inferPosition(position: KnownPosition, quotes: KnownEntries<'quotes'>): KnownPosition {
  const quote = quotes[position.quote ?? ''];
  if (!quote) return position;
  const { speaker, date, sentence, sources } = quote;
  return {
    ...position,
    actors: position.actors ?? (speaker === undefined ? undefined : [speaker]),
    date: position.date ?? date,
    sentence: position.sentence ?? sentence,
    sources: position.sources ?? sources,
  };
}
