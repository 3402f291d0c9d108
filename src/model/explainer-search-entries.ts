import type { Language } from '#i18n/language.ts';
import { nameActors } from './actors.ts';
import type { Actor } from './actors.ts';
import { nameSpeaker } from './attribution.ts';
import { listRemarks } from './quotes.ts';
import { formatDate } from '#i18n/date-words.ts';
import { formatStance } from './format-stance.ts';
import { nameCarriers } from './name-carriers.ts';
import { isInArticle } from './stances.ts';
import type { Explainer, Position, Quote, Section } from './explainer.ts';
import { getActorIds } from './holders.ts';
import { makeEventEntry } from './event-search-entry.ts';
import { makeSourceEntry } from './source-search-entry.ts';
import { getQuestionKey } from './question-key.ts';
import type { SearchEntry } from './search-entry.ts';
import type { Urls } from './urls.ts';

/** Lists the searchable entries of one explainer. */
export function listExplainerEntries(
  explainer: Explainer,
  byId: ReadonlyMap<string, Actor>,
  language: Language,
  urls: Urls,
): SearchEntry[] {
  const { sections, quotes, positions, events, sources } = explainer;
  return [
    ...sections.map((section) => makeSectionEntry(section, explainer, urls)),
    ...quotes
      .filter(({ withdrawn }) => !withdrawn)
      .map((quote) => makeQuoteEntry(quote, explainer, language, urls)),
    ...positions.map((position) => makePositionEntry(position, explainer, byId, language, urls)),
    ...events.map((event) => makeEventEntry(event, explainer, language, urls)),
    ...sources.map((source) => makeSourceEntry(source, explainer, language, urls)),
  ];
}

function makeSectionEntry(section: Section, explainer: Explainer, urls: Urls): SearchEntry {
  const { id, title, summary, prose, actors, quotes } = section;
  const named = [...actors, ...quotes.map(({ speaker }) => speaker)];
  return {
    kind: 'section',
    url: urls.sectionTarget(explainer.id, id),
    title,
    byline: explainer.headline,
    text: prose,
    more: list(summary),
    actors: [...new Set(named.map((actor) => actor.id))],
    questions: getQuestions(explainer, (position) => position.section?.id === id),
  };
}

function makeQuoteEntry(
  quote: Quote,
  explainer: Explainer,
  language: Language,
  urls: Urls,
): SearchEntry {
  const { id, speaker, occasion, date, text, context, original, reported } = quote;
  const { words } = language;
  return {
    kind: 'quote',
    url: urls.quote(explainer.id, id),
    title: nameSpeaker(quote, language),
    byline: [occasion, formatDate(date, language), ...listRemarks(quote, words)].join(words.comma),
    text,
    more: [
      ...list(context),
      ...(original ? [{ text: words.quote(original.text), language: original.language }] : []),
      ...list(
        ...reported.map((other) => other.source.short + words.colon + words.quote(other.text)),
      ),
    ],
    actors: [speaker.id],
    questions: getQuestions(explainer, (position) => position.quote?.id === id),
  };
}

function makePositionEntry(
  position: Position,
  explainer: Explainer,
  byId: ReadonlyMap<string, Actor>,
  language: Language,
  urls: Urls,
): SearchEntry {
  const { id, actors, spokesperson, question, date, says } = position;
  const { words } = language;
  return {
    kind: 'position',
    url: urls.positionTarget(explainer.id, id, isInArticle(position)),
    title: nameActors(actors, language, spokesperson) + words.colon + question.label,
    byline: [
      formatStance(position, language),
      ...nameCarriers(position),
      formatDate(date, language),
    ].join(words.comma),
    text: says,
    more: list(question.asks),
    actors: getActorIds(position, byId),
    questions: [getQuestionKey(explainer.id, question.id)],
  };
}

const getQuestions = (explainer: Explainer, belongs: (position: Position) => boolean) => [
  ...new Set(
    explainer.positions
      .filter(belongs)
      .map(({ question }) => getQuestionKey(explainer.id, question.id)),
  ),
];

const list = (...texts: readonly (string | undefined)[]) =>
  texts.flatMap((text) => (text === undefined ? [] : [{ text }]));
