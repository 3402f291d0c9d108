import type { Problem } from '#errors.ts';
import type { EventData } from '#schemas/event.ts';
import type { ExplainerData } from '#schemas/explainer.ts';
import type { NoteData } from '#schemas/note.ts';
import type { PositionData } from '#schemas/position.ts';
import type { QuoteData } from '#schemas/quote.ts';
import type { ExplainerFolder, SharedFiles } from '../read/content-read.ts';
import type { Known } from '../read/read-known.ts';
import { findUnknownIds, listReferences } from './unknown-ids.ts';
import type { KnownIds, Reference } from './unknown-ids.ts';

/** Every id in the entries of an explainer leads to something. */
export function validateReferences(folder: ExplainerFolder, shared: SharedFiles): Problem[] {
  const { yaml } = folder;
  const { explainer, quotes, positions, events, notes } = folder.known;
  const known = getKnown(folder, shared);
  return [
    ...findUnknownIds(yaml.explainer, explainer ? listOfExplainer(explainer, known) : []),
    ...findUnknownIds(yaml.quotes, listOfAll(quotes, listOfQuote, known)),
    ...findUnknownIds(yaml.positions, listOfAll(positions, listOfPosition, known)),
    ...findUnknownIds(yaml.events, listOfAll(events, listOfEvent, known)),
    ...findUnknownIds(yaml.notes, listOfAll(notes, listOfNote, known)),
  ];
}

function listOfExplainer(explainer: Known<ExplainerData>, known: AllKnown): Reference[] {
  const { article, keyPoints = [], outcome, sides = [], hero, whatHappenedNext } = explainer;
  return [
    { path: ['article', 'source'], id: article?.source, known: known.sources },
    ...keyPoints.flatMap(({ section: id }, index) => [
      { path: ['keyPoints', index, 'section'], id, known: known.sections },
    ]),
    ...keyPoints.flatMap(({ sources }, index) =>
      listReferences(['keyPoints', index, 'sources'], sources, known.sources),
    ),
    ...listReferences(['outcome', 'sources'], outcome?.sources, known.sources),
    ...sides.flatMap(({ actors, positions }, index) => [
      ...listReferences(['sides', index, 'actors'], actors, known.actors),
      ...listReferences(['sides', index, 'positions'], positions, known.positions),
    ]),
    { path: ['hero', 'quote'], id: hero?.quote, known: known.quotes },
    ...listReferences(['whatHappenedNext', 'sources'], whatHappenedNext?.sources, known.sources),
  ];
}

const listOfQuote: List<QuoteData> = (at, quote, known) => [
  { path: [at, 'speaker'], id: quote.speaker, known: known.actors },
  { path: [at, 'section'], id: quote.section, known: known.sections },
  { path: [at, 'sentence'], id: quote.sentence, known: known.sentences },
  ...listReferences([at, 'sources'], quote.sources, known.sources),
  ...(quote.reported ?? []).flatMap(({ source: id }, index) => [
    { path: [at, 'reported', index, 'source'], id, known: known.sources },
  ]),
  { path: [at, 'original', 'source'], id: quote.original?.source, known: known.sources },
];

const listOfPosition: List<PositionData> = (at, position, known) => [
  ...listReferences([at, 'actors'], position.actors, known.actors),
  { path: [at, 'spokesperson'], id: position.spokesperson, known: known.persons },
  { path: [at, 'question'], id: position.question, known: known.questions },
  { path: [at, 'sentence'], id: position.sentence, known: known.sentences },
  { path: [at, 'quote'], id: position.quote, known: known.quotes },
  ...listReferences([at, 'sources'], position.sources, known.sources),
];

const listOfEvent: List<EventData> = (at, event, known) => [
  { path: [at, 'sentence'], id: event.sentence, known: known.sentences },
  ...listReferences([at, 'questions'], event.questions, known.questions),
  ...listReferences([at, 'sources'], event.sources, known.sources),
];

const listOfNote: List<NoteData> = (at, note, known) => [
  { path: [at, 'section'], id: note.section, known: known.sections },
  { path: [at, 'sentence'], id: note.sentence, known: known.sentences },
  { path: [at, 'quote'], id: note.quote, known: known.quotes },
  ...listReferences([at, 'sources'], note.sources, known.sources),
];

const listOfAll = <Entry>(
  entries: Record<string, Known<Entry>> | undefined,
  list: List<Entry>,
  known: AllKnown,
): Reference[] => Object.entries(entries ?? {}).flatMap(([id, entry]) => list(id, entry, known));

function getKnown({ known, ids, sections }: ExplainerFolder, shared: SharedFiles) {
  const { explainer } = known;
  const persons = shared.ids.actors?.filter(
    (id) => (shared.known.actors?.[id]?.kind ?? 'person') === 'person',
  );
  return {
    actors: { noun: 'actors', ids: shared.ids.actors },
    persons: { noun: 'persons', ids: persons },
    sections: { noun: 'sections', ids: explainer?.sections?.flat() ?? Object.keys(sections) },
    sentences: { noun: 'sentences', ids: explainer?.article?.retells?.flat() },
    questions: { noun: 'questions', ids: explainer?.questions?.flatMap(({ id }) => id ?? []) },
    positions: { noun: 'positions', ids: ids.positions },
    quotes: { noun: 'quotes', ids: ids.quotes },
    sources: { noun: 'sources', ids: ids.sources },
  } satisfies Record<string, KnownIds>;
}

type AllKnown = ReturnType<typeof getKnown>;

/** Lists the references of one entry; `at` is its id. */
type List<Entry> = (at: string, entry: Known<Entry>, known: AllKnown) => Reference[];
