import type { Quote } from './explainer.ts';
import type { Wording } from '#schemas/quote.ts';

/** How many quotes differ, are another translation, are the same, or were not checked; kinds without any are left out. */
export function countVerdicts(
  quotes: readonly Pick<Quote, 'wording' | 'withdrawn'>[],
): VerdictCount[] {
  const shown = quotes.filter(({ withdrawn }) => !withdrawn);
  return KINDS.map((kind) => ({
    kind,
    count: shown.filter(({ wording }) => KIND_OF[wording] === kind).length,
  })).filter(({ count }) => count > 0);
}

const KINDS = ['differ', 'translated', 'same', 'unchecked'] as const;

const KIND_OF: Record<Wording, VerdictKind> = {
  shortened: 'differ',
  reworded: 'differ',
  translated: 'translated',
  matches: 'same',
  unchecked: 'unchecked',
};

type VerdictKind = (typeof KINDS)[number];
export type VerdictCount = { kind: VerdictKind; count: number };
