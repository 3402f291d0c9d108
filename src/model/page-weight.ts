/**
 * Estimates how heavy and how long an explainer’s page would be with everything in full: kB on its way, with styles and
 * scripts, and screens of a phone of 390 × 844 px.
 *
 * Takes characters of text, and how many there are of what has a block of its own. Fitted to three built pages of 35, 64
 * and 127 kB; right within a fifth.
 */
export function estimatePage(measured: PageMeasures): { weight: number; screens: number } {
  const { prose, said, noted, sections, quotes, notes, entries, sources } = measured;
  const blocks = 3 * quotes + notes + entries + sources;
  const height =
    BASE.height +
    (prose / LINE.characters) * LINE.height +
    (quotes * 450 + notes * 130 + entries * 45 + sections * 170);
  return {
    weight: Math.round(BASE.weight + 0.136 * ((prose + said + noted) / 1000) + 0.066 * blocks),
    screens: Math.round(height / 844),
  };
}

/** What every page has: kB and pixels. */
const BASE = { weight: 16, height: 4500 };
const LINE = { characters: 45, height: 28 };

/** `prose`, `said` (quotes, in both wordings, and positions) and `noted` (notes and sources) are characters. */
export type PageMeasures = Record<
  'prose' | 'said' | 'noted' | 'sections' | 'quotes' | 'notes' | 'entries' | 'sources',
  number
>;
