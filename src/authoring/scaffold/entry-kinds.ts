import { event } from '#schemas/event.ts';
import { side } from '#schemas/explainer.ts';
import { note } from '#schemas/note.ts';
import { place } from '#schemas/place.ts';
import { position } from '#schemas/position.ts';
import { source } from '#schemas/source.ts';
import { STANCES } from '#schemas/stance.ts';
import { update } from '#schemas/update.ts';
import { makeEntryKind } from './entry-kind.ts';
import { getToday } from './get-today.ts';
import {
  getActors,
  getQuestions,
  getQuotes,
  getSections,
  getSentences,
  getSources,
  getStances,
} from './known.ts';

export const newPosition = makeEntryKind({
  schema: position,
  file: 'positions',
  inExplainer: true,
  samples: { says: 'TK what they ask for, decline or make depend on something, in one sentence.' },
  choices: {
    actors: getActors,
    question: getQuestions,
    quote: getQuotes,
    sentence: getSentences,
    sources: getSources,
    stance: getStances,
  },
  values: { stance: STANCES },
  next: 'Judge the stance, and write what it says in your own words.',
});

export const newEvent = makeEntryKind({
  schema: event,
  file: 'events',
  inExplainer: true,
  samples: { title: 'TK what happened', text: 'TK one to three sentences.' },
  choices: { questions: getQuestions, sentence: getSentences, sources: getSources },
  next: 'It appears in the timeline once its text is written.',
});

export const newNote = makeEntryKind({
  schema: note,
  file: 'notes',
  inExplainer: true,
  samples: { text: 'TK one to three sentences.' },
  choices: {
    quote: getQuotes,
    section: getSections,
    sentence: getSentences,
    sources: getSources,
  },
  next: 'Put `<Note id="…" />` with its id into the section, after what it is about.',
});

export const newSource = makeEntryKind({
  schema: source,
  file: 'sources',
  inExplainer: true,
  samples: {
    title: 'TK its title',
    publisher: 'TK who published it',
    url: 'https://example.org/TK',
  },
  next: 'Name it under `sources` of what it supports, or with `npm run new -- report`.',
});

export const newPlace = makeEntryKind({
  schema: place,
  file: 'places',
  inExplainer: false,
  samples: { name: 'TK the name' },
  next: 'Show it in a section: `<LocatorMap places="…" />` with its id.',
});

export const newSide = makeEntryKind({
  schema: side,
  file: 'explainer',
  inExplainer: true,
  place: { kind: 'list', field: 'sides' },
  samples: { label: 'TK the side' },
  choices: { actors: getActors },
  next: 'An actor belongs to one side only.',
});

export const newUpdate = makeEntryKind({
  schema: update,
  file: 'updates',
  inExplainer: true,
  place: { kind: 'list' },
  samples: { date: getToday, text: 'TK what was changed, in one sentence.' },
  next: 'It is shown at the end of the page, beside what it affects, and in the feeds.',
});
