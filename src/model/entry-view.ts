import type { Language } from '#i18n/language.ts';
import { nameActors } from './actors.ts';
import type { Actor } from './actors.ts';
import type { Event, Position } from './explainer.ts';
import { formatStance } from './format-stance.ts';
import { getActorIds } from './holders.ts';
import { getStanceForm, getStanceMark, isInArticle } from './stances.ts';
import type { Entry } from './timeline.ts';
import { eventAnchor } from './urls.ts';

/** What an entry of the timeline shows. Positions and events have the same fields; an event has no actor. */
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
  questionIds: position.question.id,
  basis: isInArticle(position) ? 'article' : 'other',
  label: formatStance(position, language),
  form: getStanceForm(position),
  mark: { of: 'stance', name: getStanceMark(position) } as const,
  who: nameActors(position.actors, language, position.spokesperson),
  topic: position.question.label,
  text: position.says,
  brief: position.brief ?? position.says,
});

const viewEvent = (event: Event, { words }: Language) => {
  const name = event.scheduled ? `${event.title} (${words.timeline.scheduled})` : event.title;
  return {
    ...event,
    anchor: eventAnchor(event.id),
    actorIds: '',
    questionIds: event.questions.map(({ id }) => id).join(' '),
    basis: event.section ? 'article' : 'other',
    label: words.timeline.event,
    form: undefined,
    mark: { of: 'other', name: 'event' } as const,
    who: name,
    topic: event.questions.map(({ label }) => label).join(words.comma),
    brief: name,
    dateNote: undefined,
    // The name says it.
    scheduled: false,
    quote: undefined,
  };
};
