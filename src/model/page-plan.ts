import type { Explainer, Section } from './explainer.ts';

/**
 * True if an explainer has more than one page can carry: more than 120 positions and events, 60 quotes or 150 notes, or
 * prose of more than 120,000 characters. Its page then shows parts in brief and leads to the pages that have them whole.
 */
export function isLarge({ positions, events, quotes, notes, sections }: Counted): boolean {
  return (
    positions.length + events.length > MOST.entries ||
    quotes.length > MOST.quotes ||
    notes.length > MOST.notes ||
    count(sections, ({ prose }) => prose.length) > MOST.prose
  );
}

export const MOST = { entries: 120, quotes: 60, notes: 150, prose: 120_000 };

/**
 * The sections that stand whole on the explainer’s page: all, or of a large explainer the first ones, as long as they
 * have together at most 20,000 characters of prose, 24 quotes and 40 notes.
 */
export function listWholeSections(explainer: Counted): Section[] {
  const { sections } = explainer;
  if (!isLarge(explainer)) return sections;
  const isTooMuch = (some: readonly Section[]) =>
    count(some, ({ prose }) => prose.length) > WHOLE.prose ||
    count(some, ({ quotes }) => quotes.length) > WHOLE.quotes ||
    count(some, ({ notes }) => notes.length) > WHOLE.notes;
  const end = sections.findIndex((_, index) => isTooMuch(sections.slice(0, index + 1)));
  return end === -1 ? sections : sections.slice(0, end);
}

const WHOLE = { quotes: 24, notes: 40, prose: 20_000 };

const count = (sections: readonly Section[], measure: (section: Section) => number) =>
  sections.reduce((sum, section) => sum + measure(section), 0);

type Counted = Pick<Explainer, 'positions' | 'events' | 'quotes' | 'notes' | 'sections'>;
