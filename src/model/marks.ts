import type { NoteKind } from '#schemas/note.ts';
import type { StanceMark } from '#schemas/stance.ts';
import type { Wording } from '#schemas/quote.ts';

/**
 * The drawings of the marks: the contents of an SVG whose box is 16 wide and 16 high, or 20 wide for wordings. Filled
 * means firm, outlined soft, half filled conditional or mixed. A mark is always shown next to its word.
 */
export const STANCE_MARKS: Record<StanceMark, string> = {
  supports: '<circle cx="8" cy="8" r="6"/>',
  'supports-with-conditions':
    '<path d="M8 2a6 6 0 0 0 0 12z"/><circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" stroke-width="1.6"/>',
  welcomes:
    '<circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" stroke-width="1.6"/><circle cx="8" cy="8" r="2.2"/>',
  willing: '<circle cx="8" cy="8" r="5.1" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  demands: '<path d="M3 2v12l11-6z"/>',
  urges: '<path d="M3.9 3.4v9.2L12.3 8z" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  'has-leverage':
    '<path d="M1 9.4 15 4.1" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 7.6 12 14.5H4z"/>',
  rejects: '<path d="M3 3l10 10M13 3 3 13" fill="none" stroke="currentColor" stroke-width="2.6"/>',
  'raises-concerns':
    '<path d="M8 1.9 14.1 8 8 14.1 1.9 8z" fill="none" stroke="currentColor" stroke-width="1.7"/><circle cx="8" cy="8" r="1.6"/>',
  criticises: '<path d="M8 1.4 14.6 8 8 14.6 1.4 8z"/>',
  accuses: '<path d="M2 3h12L8 14z"/>',
  'on-the-agenda': '<path d="M3 3h10v10H3z" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  optimistic:
    '<path d="M8 3.8 13.1 13H2.9z" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  mixed:
    '<path d="M3 3h10v10H3z" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M3 13V3l10 10z"/>',
  'declines-to-say': '<path d="M1.8 6.2h12.4v3.6H1.8z"/>',
  bars: '<path d="M3.4 2.4h3v11.2h-3zm6.2 0h3v11.2h-3z"/>',
};

/** Two bars: the upper one is the reported words, the lower one the article’s. */
export const WORDING_MARKS: Record<Wording, string> = {
  matches: '<path d="M1 4h18v2.6H1zM1 10h18v2.6H1z"/>',
  shortened: '<path d="M1 4h18v2.6H1zM1 10h9v2.6H1z"/>',
  reworded:
    '<path d="M1 4h18v2.6H1z"/><path d="M1 12.4l3-2.6 3 2.6 3-2.6 3 2.6 3-2.6 3 2.6" fill="none" stroke="currentColor" stroke-width="2.1"/>',
  translated: '<path d="M1 4h13v2.6H1zM6 10h13v2.6H6z"/>',
  unchecked: '<path d="M1 4h4v2.6H1zM8 4h4v2.6H8zM15 4h4v2.6h-4zM1 10h18v2.6H1z"/>',
};

export const NOTE_MARKS: Record<NoteKind, string> = {
  corrects: '<path d="M2 8h12M10.5 2.5l-5 11" fill="none" stroke="currentColor" stroke-width="2"/>',
  adds: '<path d="M8 2.5v11M2.5 8h11" fill="none" stroke="currentColor" stroke-width="2"/>',
  unclear:
    '<path d="M4.4 5.4C4.4 3.3 6 2.2 8 2.2s3.6 1.2 3.6 3c0 2.4-3.5 2.5-3.5 5" fill="none" stroke="currentColor" stroke-width="2"/><circle cx="8.05" cy="13.3" r="1.35"/>',
};

export const OTHER_MARKS = {
  event: '<path d="M6.6 2h2.8v12H6.6z"/>',
  chevron: '<path d="M4.5 2 11 8l-6.5 6" fill="none" stroke="currentColor" stroke-width="2.2"/>',
};
