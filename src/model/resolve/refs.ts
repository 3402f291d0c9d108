import type { ExplainerContent, SiteContent } from '#schemas/files.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { Actor, Person } from '../actors.ts';
import type { Question, SectionRef, Source, Term, Update } from '../explainer.ts';
import type { Place } from '../places.ts';
import { remember } from '../remember.ts';
import { getNoteLetter } from '../sections.ts';
import { getUpdateIds } from '../update-ids.ts';
import { mapEntries } from './entries.ts';
import { createFind } from './find.ts';
import { resolveSources } from './sources.ts';

/**
 * Functions that look up the ids in an explainer’s files. Takes the explainer’s content and the shared content in its
 * language. Each function throws an Error for an id that leads nowhere.
 */
export function makeRefs(content: ExplainerContent, site: SiteContent, language: string): Refs {
  const { explainer, sections } = content;
  const { actors, terms, findActor, findPlace } = makeSharedRefs(site);
  const sources = resolveSources(content.sources, language);
  const findContent = createFind(
    mapEntries(sections, (id, { title }) => ({ id, title })),
    'section',
  );
  const findSection = createFind(
    explainer.sections.map((id, index) => ({ ...findContent(id), number: index + 1 })),
    'section',
  );
  return {
    ...{ language, siteLanguage: site.site.language, actors, sources },
    terms,
    updates: resolveUpdates(content.updates),
    findActor,
    findPerson(id) {
      const actor = findActor(id);
      if (actor.kind !== 'person') throw new Error(`\`${id}\` is no person.`);
      return actor;
    },
    findSource: createFind(sources, 'source'),
    findQuestion: createFind(explainer.questions, 'question'),
    findSection,
    findSectionOf: (sentence) =>
      findSection(explainer.sections.find((id) => sections[id]?.retells.includes(sentence)) ?? ''),
    findLetter: createFindLetter(content),
    findPlace,
  };
}

/** The same for all explainers in a language. */
const makeSharedRefs = remember(({ actors: people, glossary, places }: SiteContent) => {
  const actors = mapEntries(people, (id, actor): Actor => ({ id, ...actor }));
  return {
    actors,
    terms: mapEntries(glossary, (id, term): Term => ({ ...term, id })),
    findActor: createFind(actors, 'actor'),
    findPlace: createFind(
      mapEntries(places, (id, place): Place => ({ id, ...place })),
      'place',
    ),
  };
});

function resolveUpdates(updates: ExplainerContent['updates']): Update[] {
  const ids = getUpdateIds(updates);
  return updates.map((update, index) => ({
    ...update,
    id: ids[index] ?? '',
    date: parseDate(update.date),
  }));
}

/** Makes a function that gives the letter of a note: its position among the notes of its section. */
function createFindLetter({ explainer, sections }: ExplainerContent): (note: string) => string {
  const letters = explainer.sections.flatMap((section) =>
    (sections[section]?.blocks ?? [])
      .filter(({ name }) => name === 'Note')
      .map(({ id }, index) => ({ id, letter: getNoteLetter(index) })),
  );
  const find = createFind(letters, 'letter');
  return (note) => find(note).letter;
}

export type Refs = {
  /** The explainer’s own language, or the site’s if it has none. */
  language: string;
  siteLanguage: string;
  /** In the order of their files, like terms, sources and updates. */
  actors: Actor[];
  terms: Term[];
  sources: Source[];
  updates: Update[];
  findActor: (id: string) => Actor;
  findPerson: (id: string) => Person;
  findSource: (id: string) => Source;
  findQuestion: (id: string) => Question;
  findSection: (id: string) => SectionRef;
  /** The section that retells a sentence of the article. */
  findSectionOf: (sentence: string) => SectionRef;
  findLetter: (note: string) => string;
  findPlace: (id: string) => Place;
};
