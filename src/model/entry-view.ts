import type { Language } from '#i18n/language.ts';
import { nameActors } from './actors.ts';
import type { Actor } from './actors.ts';
import type { Event, Position } from './explainer.ts';
import { getActorIds } from './holders.ts';
import type { Entry } from './timeline.ts';
import { eventAnchor } from './urls.ts';

/**
 * What an entry of the timeline shows. Positions and events have the same fields; an event has no actor and no
 * question.
 */
export const getEntryView = (entry: Entry, byId: ReadonlyMap<string, Actor>, language: Language) =>
  entry.kind === 'position'
    ? viewPosition(entry.position, byId, language)
    : viewEvent(entry.event, language);

const viewPosition = (
  position: Position,
  byId: ReadonlyMap<string, Actor>,
  language: Language,
) => ({
  ...position,
  anchor: position.id,
  actorIds: getActorIds(position, byId).join(' '),
  questionId: position.question.id,
  label: language.words.stances[position.stance],
  mark: { of: 'stance', name: position.stance } as const,
  who: nameActors(position.actors, language, position.spokesperson),
  topic: position.question.label,
  text: position.says,
});

const viewEvent = (event: Event, { words }: Language) => ({
  ...event,
  anchor: eventAnchor(event.id),
  actorIds: '',
  questionId: '',
  label: words.timeline.event,
  mark: { of: 'other', name: 'event' } as const,
  who: event.title,
  topic: '',
  updates: [],
  dateNote: undefined,
  scheduled: false,
  quote: undefined,
});
