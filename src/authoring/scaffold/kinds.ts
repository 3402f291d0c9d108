import { newActor } from './new-actor.ts';
import {
  newEvent,
  newNote,
  newPlace,
  newPosition,
  newSide,
  newSource,
  newUpdate,
} from './entry-kinds.ts';
import { newExplainer } from './new-explainer.ts';
import { newQuote } from './new-quote.ts';
import { newReport } from './new-report.ts';
import { newSection } from './new-section.ts';
import { newTerm } from './new-term.ts';
import { newTranslation } from './new-translation.ts';
import type { Kind } from './kind.ts';

/** Everything `npm run new` can write, by name. */
export const kinds = {
  explainer: newExplainer,
  section: newSection,
  quote: newQuote,
  term: newTerm,
  actor: newActor,
  report: newReport,
  position: newPosition,
  event: newEvent,
  note: newNote,
  source: newSource,
  side: newSide,
  place: newPlace,
  update: newUpdate,
  translation: newTranslation,
} satisfies Record<string, Kind>;
