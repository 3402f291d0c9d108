import type { Phase } from '../schemas/event.ts';
import type { NoteKind } from '../schemas/note.ts';
import type { Stance } from '../schemas/position.ts';
import type { Wording } from '../schemas/quote.ts';
import type { SourceKind } from '../schemas/source.ts';
import type { UpdateKind } from '../schemas/update.ts';
import type { RecordKind } from './search-records.ts';

/** The words a reader sees for a stance. All neutral: none says who is right. */
export const STANCE_LABELS: Record<Stance, string> = {
  supports: 'Supports',
  'supports-with-conditions': 'Supports with conditions',
  willing: 'Willing',
  demands: 'Demands',
  urges: 'Urges',
  'has-leverage': 'Says it has leverage',
  rejects: 'Rejects',
  'raises-concerns': 'Raises concerns',
  accuses: 'Accuses',
  'on-the-agenda': 'On the agenda',
  optimistic: 'Optimistic',
  mixed: 'Mixed',
  'declines-to-say': 'Declines to say',
};

export const WORDING_LABELS: Record<Wording, string> = {
  matches: 'Matches',
  shortened: 'Shortened',
  reworded: 'Reworded',
  translated: 'Translation differs',
  unchecked: 'Not checked',
};

export const NOTE_LABELS: Record<NoteKind, string> = {
  corrects: 'Corrects',
  adds: 'Adds',
  unclear: 'Unclear',
};

export const SOURCE_LABELS: Record<SourceKind, string> = {
  article: 'The article',
  report: 'Report',
  transcript: 'Transcript',
  official: 'Official document',
  reference: 'Reference',
  copy: 'Copy',
};

export const PHASE_LABELS: Record<Phase, string> = {
  background: 'Background',
  now: 'The days of the article',
  after: 'After the article',
};

export const UPDATE_LABELS: Record<UpdateKind, string> = {
  correction: 'Correction',
  clarification: 'Clarification',
  addition: 'Addition',
};

export const RECORD_LABELS: Record<RecordKind, { one: string; many: string }> = {
  section: { one: 'Section', many: 'Sections' },
  quote: { one: 'Quote', many: 'Quotes' },
  position: { one: 'Position', many: 'Positions' },
  term: { one: 'Term', many: 'Terms' },
  actor: { one: 'Actor', many: 'Actors' },
  source: { one: 'Source', many: 'Sources' },
};
