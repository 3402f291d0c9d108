import type { ExplainerContent, SiteContent } from '#schemas/files.ts';
import { getRole } from './actors.ts';
import type { Actor, Person } from './actors.ts';
import { sortByDate } from '#dates/compare-dates.ts';
import { parseDate } from '#dates/parse-date.ts';
import { createFinder, getMentionEntries } from './mentions.ts';
import type { MentionEntry } from './mentions.ts';
import { countWords, getNoteLetter, getReadingMinutes } from './sections.ts';
import { getUpdatesOf } from './updates.ts';
import { translateContent } from './translate-content.ts';
import { bindWords } from './typography.ts';
import type { Explainer, Section, Note, Term, Event, Quote, Position } from './explainer.ts';

/**
 * One explainer with every reference resolved: ids become the things they name, EDTF strings become dates,
 * sources get their numbers.
 *
 * Takes content that was accepted by the schemas and by the rules of `content/rules/`;
 * throws an Error that names the id for a reference that leads nowhere all the same.
 */
export function resolveExplainer(content: ExplainerContent, shared: SiteContent): Explainer {
  const { explainer } = content;
  const language = explainer.language ?? shared.site.language;
  const site = translateContent(shared, language);
  const actors = new Map(
    mapEntries(site.actors, (id, actor): Actor => ({ id, ...actor })).map((actor) => [
      actor.id,
      actor,
    ]),
  );
  const sources = new Map(
    mapEntries(content.sources, (id, source, index) => ({
      ...source,
      id,
      number: index + 1,
      language: source.language ?? language,
      date: source.date === undefined ? undefined : parseDate(source.date),
    })).map((source) => [source.id, source]),
  );
  const questions = new Map(explainer.questions.map((question) => [question.id, question]));
  const actor = (id: string) => find(actors, id, 'actor');
  const person = (id: string): Person => {
    const found = actor(id);
    if (found.kind !== 'person') throw new Error(`\`${id}\` is no person.`);
    return found;
  };
  const source = (id: string) => find(sources, id, 'source');

  const sectionRefs = new Map(
    explainer.sections.map((id, index) => [
      id,
      {
        id,
        number: index + 1,
        title: find(new Map(Object.entries(content.sections)), id, 'section').title,
      },
    ]),
  );
  const section = (id: string) => find(sectionRefs, id, 'section');
  const sentenceSection = (sentence: string) =>
    section(
      explainer.sections.find((id) => content.sections[id]?.retells.includes(sentence)) ?? '',
    );
  const letters = new Map(
    explainer.sections.flatMap((id) =>
      (content.sections[id]?.blocks ?? [])
        .filter(({ name }) => name === 'Note')
        .map((block, index): [string, string] => [block.id, getNoteLetter(index)]),
    ),
  );

  const passages = new Map(
    Object.values(content.sections).flatMap(({ blocks }) =>
      blocks.map((block): [string, string] => [block.id, block.passage]),
    ),
  );

  const terms = mapEntries(site.glossary, (id, term): Term => ({ ...term, id }));
  const findMentions = createFinder(getMentionEntries({ glossary: site.glossary }));
  const getNamed = (text: string) => findMentions(text).mentions.flatMap(({ entries }) => entries);

  const updates = content.updates.map((update) => ({ ...update, date: parseDate(update.date) }));

  const notes = mapEntries(content.notes, (id, note): Note => ({
    ...note,
    id,
    text: bindWords(note.text),
    letter: find(letters, id, 'letter'),
    section: section(note.section),
    sources: note.sources.map(source),
  }));
  const quotes = new Map(
    mapEntries(content.quotes, (id, quote): Quote => {
      const date = parseDate(quote.date);
      const speaker = person(quote.speaker);
      return {
        ...quote,
        id,
        language: quote.language ?? language,
        date,
        speaker,
        difference: bindWords(quote.difference),
        context: bindWords(quote.context),
        role: getRole(speaker, date),
        section: section(quote.section),
        withdrawn: quote.withdrawn && { ...quote.withdrawn, date: parseDate(quote.withdrawn.date) },
        passage: bindWords(passages.get(id) ?? ''),
        sources: quote.sources.map(source),
        reported: quote.reported.map((reported) => ({
          ...reported,
          language: reported.language ?? language,
          source: source(reported.source),
        })),
        original: quote.original && { ...quote.original, source: source(quote.original.source) },
        notes: notes.filter((note) => note.quote === id),
        updates: getUpdatesOf({ updates }, 'quote', id),
        terms: quote.withdrawn
          ? []
          : terms.filter((term) => isNamed('term', term.id, getNamed(quote.text))),
      };
    }).map((quote) => [quote.id, quote]),
  );
  const positions = mapEntries(content.positions, (id, position): Position => ({
    ...position,
    id,
    says: bindWords(position.says),
    actors: position.actors.map(actor),
    spokesperson: position.spokesperson === undefined ? undefined : person(position.spokesperson),
    question: find(questions, position.question, 'question'),
    date: parseDate(position.date),
    updates: getUpdatesOf({ updates }, 'position', id),
    quote: position.quote === undefined ? undefined : find(quotes, position.quote, 'quote'),
    section: sentenceSection(position.sentence),
    sources: position.sources.map(source),
  }));
  const events = mapEntries(content.events, (id, event): Event => ({
    ...event,
    id,
    text: bindWords(event.text),
    date: parseDate(event.date),
    section: event.sentence === undefined ? undefined : sentenceSection(event.sentence),
    sources: event.sources.map(source),
  }));
  const sections = explainer.sections.map((id): Section => {
    const found = find(new Map(Object.entries(content.sections)), id, 'section');
    return {
      ...found,
      ...section(id),
      updates: getUpdatesOf({ updates }, 'section', id),
      quotes: [...quotes.values()].filter((quote) => quote.section.id === id),
      notes: notes.filter((note) => note.section.id === id),
      terms: terms.filter((term) => isNamed('term', term.id, found.mentions)),
      actors: [...actors.values()].filter((named) => isNamed('actor', named.id, found.mentions)),
    };
  });
  const words = sections.reduce(
    (sum, { words: inSection, quotes: shown, notes: beside }) =>
      sum +
      inSection +
      [...shown, ...beside].reduce((more, { text }) => more + countWords(text), 0),
    0,
  );

  return {
    ...explainer,
    id: content.id,
    language,
    standfirst: bindWords(explainer.standfirst),
    asOf: parseDate(explainer.asOf),
    published: parseDate(explainer.published),
    article: {
      ...explainer.article,
      source: source(explainer.article.source),
      written: parseDate(explainer.article.written),
    },
    keyPoints: explainer.keyPoints.map((point) => ({
      text: bindWords(point.text),
      section: section(point.section),
    })),
    whatHappenedNext: explainer.whatHappenedNext && {
      summary: bindWords(explainer.whatHappenedNext.summary),
      asOf: parseDate(explainer.whatHappenedNext.asOf),
      sources: explainer.whatHappenedNext.sources.map(source),
    },
    readingMinutes: getReadingMinutes(words),
    sections,
    quotes: [...quotes.values()],
    positions: sortByDate(positions, ({ date }) => date),
    events: sortByDate(events, ({ date }) => date),
    notes,
    sources: [...sources.values()],
    terms: terms.filter(({ id }) =>
      [...sections, ...quotes.values()].some((user) => user.terms.some((term) => term.id === id)),
    ),
    updates,
  };
}

const isNamed = (
  kind: MentionEntry['kind'],
  id: string,
  mentions: readonly Pick<MentionEntry, 'kind' | 'id'>[],
) => mentions.some((mention) => mention.kind === kind && mention.id === id);

function mapEntries<Entry, Result>(
  entries: Record<string, Entry>,
  map: (id: string, entry: Entry, index: number) => Result,
): Result[] {
  return Object.entries(entries).map(([id, entry], index) => map(id, entry, index));
}

function find<Value>(known: ReadonlyMap<string, Value>, id: string, noun: string): Value {
  const found = known.get(id);
  if (found === undefined) throw new Error(`There is no ${noun} \`${id}\`.`);
  return found;
}
