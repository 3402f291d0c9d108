import type { Language } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Event, Explainer } from './explainer.ts';
import { getQuestionKey } from './question-key.ts';
import type { SearchEntry } from './search-entry.ts';
import { eventAnchor } from './urls.ts';
import type { Urls } from './urls.ts';

/** An event; it leads to its place on the full timeline, and is found by the questions it belongs to. */
export function makeEventEntry(
  event: Event,
  explainer: Explainer,
  language: Language,
  urls: Urls,
): SearchEntry {
  const { id, title, text, date, questions } = event;
  return {
    kind: 'event',
    url: `${urls.timeline(explainer.id)}#${eventAnchor(id)}`,
    title,
    byline: formatDate(date, language),
    text,
    more: questions.map((question) => ({ text: question.label })),
    actors: [],
    questions: questions.map((question) => getQuestionKey(explainer.id, question.id)),
  };
}
