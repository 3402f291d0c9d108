import type { Event, Explainer, Note, Position, Quote, Source } from './explainer.ts';

/** Everything in an explainer that rests on a source, in reading order. */
export function getSourceUses(
  explainer: Pick<
    Explainer,
    | 'article'
    | 'outcome'
    | 'keyPoints'
    | 'quotes'
    | 'notes'
    | 'positions'
    | 'events'
    | 'whatHappenedNext'
  >,
  { id }: Pick<Source, 'id'>,
): SourceUse[] {
  const { article, outcome, keyPoints, quotes, notes, positions, events, whatHappenedNext } =
    explainer;
  const rests = ({ sources }: { sources: readonly Source[] }) =>
    sources.some((source) => source.id === id);
  return [
    ...(article.source.id === id ? [{ kind: 'article' } as const] : []),
    ...(outcome && rests(outcome) ? [{ kind: 'outcome' } as const] : []),
    ...(keyPoints.some(rests) ? [{ kind: 'key-point' } as const] : []),
    ...quotes
      .filter(
        (quote) =>
          rests(quote) ||
          quote.reported.some(({ source }) => source.id === id) ||
          quote.original?.source.id === id,
      )
      .map((quote) => ({ kind: 'quote', quote }) as const),
    ...notes.filter(rests).map((note) => ({ kind: 'note', note }) as const),
    ...positions.filter(rests).map((position) => ({ kind: 'position', position }) as const),
    ...events.filter(rests).map((event) => ({ kind: 'event', event }) as const),
    ...(whatHappenedNext && rests(whatHappenedNext) ? [{ kind: 'next' } as const] : []),
  ];
}

export type SourceUse =
  | { kind: 'article' }
  | { kind: 'outcome' }
  | { kind: 'key-point' }
  | { kind: 'quote'; quote: Quote }
  | { kind: 'note'; note: Note }
  | { kind: 'position'; position: Position }
  | { kind: 'event'; event: Event }
  | { kind: 'next' };
