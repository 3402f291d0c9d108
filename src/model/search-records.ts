import { nameActors } from './actors.ts';
import type { Actor } from './actors.ts';
import { formatDate } from './date-words.ts';
import type { Explainer, Position, Quote, Section, Source, Term } from './explainer.ts';
import { getActorIds, mapById } from './holders.ts';
import { SOURCE_LABELS, STANCE_LABELS } from './labels.ts';
import { sourceAnchor } from './urls.ts';
import type { Urls } from './urls.ts';

/** What can be searched for, in the order of lists and filters. */
export const RECORD_KINDS = ['section', 'quote', 'position', 'term', 'actor', 'source'] as const;

/**
 * Everything that can be searched for, each with its own place on the site. Withdrawn quotes are left out: their
 * words must not be used any more.
 */
export function listRecords({ explainers, terms, actors }: Searched, urls: Urls): SearchRecord[] {
  const byId = mapById(actors);
  return [
    ...explainers.flatMap((explainer) => [
      ...explainer.sections.map((section) => makeSectionRecord(section, explainer, urls)),
      ...explainer.quotes
        .filter(({ withdrawn }) => !withdrawn)
        .map((quote) => makeQuoteRecord(quote, explainer, urls)),
      ...explainer.positions.map((position) => makePositionRecord(position, explainer, byId, urls)),
      ...explainer.sources.map((source) => makeSourceRecord(source, explainer, urls)),
    ]),
    ...terms.map((term) => makeTermRecord(term, urls)),
    ...actors.map((actor) => makeActorRecord(actor, urls)),
  ];
}

/** The value of a question in filters: two explainers may each have a question `ceasefire`. */
export const getQuestionKey = (explainer: string, question: string) => `${explainer}/${question}`;

function makeSectionRecord(section: Section, explainer: Explainer, urls: Urls): SearchRecord {
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
    questions: getQuestions(explainer, (position) => position.section.id === id),
  };
}

function makeQuoteRecord(quote: Quote, explainer: Explainer, urls: Urls): SearchRecord {
  const { id, speaker, role, occasion, date, text, context, original, reported } = quote;
  return {
    kind: 'quote',
    url: urls.quote(explainer.id, id),
    title: [speaker.name, role].filter(Boolean).join(', '),
    byline: `${occasion}, ${formatDate(date)}`,
    text,
    more: [
      ...list(context),
      ...(original ? [{ text: `“${original.text}”`, language: original.language }] : []),
      ...list(...reported.map((other) => `${other.source.publisher}: “${other.text}”`)),
    ],
    actors: [speaker.id],
    questions: getQuestions(explainer, (position) => position.quote?.id === id),
  };
}

function makePositionRecord(
  position: Position,
  explainer: Explainer,
  byId: ReadonlyMap<string, Actor>,
  urls: Urls,
): SearchRecord {
  const { id, actors, spokesperson, question, stance, date, says } = position;
  return {
    kind: 'position',
    url: urls.positionTarget(explainer.id, id),
    title: `${nameActors(actors, spokesperson)}: ${question.label}`,
    byline: `${STANCE_LABELS[stance]}, ${formatDate(date)}`,
    text: says,
    more: list(question.asks),
    actors: getActorIds(position, byId),
    questions: [getQuestionKey(explainer.id, question.id)],
  };
}

function makeSourceRecord(source: Source, { id }: Explainer, urls: Urls): SearchRecord {
  const { title, publisher, date, kind, copyOf } = source;
  return {
    kind: 'source',
    url: `${urls.sources(id)}#${sourceAnchor(source.id)}`,
    title: [publisher, date && formatDate(date)].filter(Boolean).join(', '),
    byline: SOURCE_LABELS[kind],
    text: title,
    more: list(copyOf),
    actors: [],
    questions: [],
  };
}

function makeTermRecord({ id, term, aliases, definition }: Term, urls: Urls): SearchRecord {
  return {
    kind: 'term',
    url: urls.term(id),
    title: term,
    byline: '',
    text: definition,
    more: list(...aliases),
    actors: [],
    questions: [],
  };
}

function makeActorRecord(actor: Actor, urls: Urls): SearchRecord {
  const isPerson = actor.kind === 'person';
  return {
    kind: 'actor',
    url: urls.actor(actor.id),
    title: actor.name,
    byline: isPerson ? actor.roles.map(({ title }) => title).join(', ') : '',
    text: actor.about ?? '',
    more: isPerson ? [...(actor.nativeName ? [actor.nativeName] : []), ...list(actor.officialName)] : [],
    actors: [actor.id],
    questions: [],
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

type Searched = {
  explainers: readonly Explainer[];
  terms: readonly Term[];
  actors: readonly Actor[];
};

export type RecordKind = (typeof RECORD_KINDS)[number];

export type SearchRecord = {
  kind: RecordKind;
  /** A path with the base in front. */
  url: string;
  /** What is found; of a quote, whose it is. */
  title: string;
  byline: string;
  /** What is shown around the words that were found; of a quote, its words alone. */
  text: string;
  /** What is found as well, and shown only then. Of no language means the site’s. */
  more: { text: string; language?: string }[];
  /** Ids of those it is about or by. */
  actors: string[];
  /** Keys of the questions it is about. */
  questions: string[];
};
