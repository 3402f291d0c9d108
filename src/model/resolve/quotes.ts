import { parseDate } from '#dates/parse-date.ts';
import type { ExplainerContent } from '#schemas/files.ts';
import { getRole } from '../actors.ts';
import type { Note, Quote } from '../explainer.ts';
import { createFinder, getMentionEntries } from '../mentions.ts';
import type { Finder } from '../mentions.ts';
import { showQuoted } from '../quoted-words.ts';
import { remember } from '../remember.ts';
import type { Term } from '../explainer.ts';
import { getRoleLanguage } from '../role-language.ts';
import { bindWords } from '../typography.ts';
import { getUpdatesOf } from '../updates.ts';
import { getVerdict } from '../verdict.ts';
import { mapEntries } from './entries.ts';
import { selectNamed } from './named.ts';
import type { Refs } from './refs.ts';

/** Quotes with the role the speaker held on that date, the notes on them, and the paragraph that introduces them. */
export function resolveQuotes(
  { explainer, quotes, sections }: Pick<ExplainerContent, 'explainer' | 'quotes' | 'sections'>,
  notes: readonly Note[],
  refs: Refs,
): Quote[] {
  const passages = new Map(
    Object.values(sections).flatMap(({ blocks }) =>
      blocks.map((block): [string, string] => [block.id, block.passage]),
    ),
  );
  const article = refs.findSource(explainer.article.source);
  const show = (printed: string) => {
    const text = showQuoted(printed, refs.language);
    return text === printed ? { text } : { text, asPrinted: printed };
  };
  const selectTerms = createTermFinder(refs);
  return mapEntries(quotes, (id, quote): Quote => {
    const date = parseDate(quote.date);
    const speaker = refs.findActor(quote.speaker);
    const language = quote.language ?? refs.language;
    return {
      ...quote,
      id,
      language,
      ...show(quote.text),
      pairs: quote.pairs.map((pair) => ({
        reported: show(pair.reported).text,
        article: pair.article && show(pair.article).text,
      })),
      wording: getVerdict({ ...quote, language }),
      article,
      date,
      speaker,
      difference: bindWords(quote.difference),
      context: bindWords(quote.context),
      role: getRole(speaker, date),
      roleLanguage: getRoleLanguage(speaker, date, refs.language, refs.siteLanguage),
      section: refs.findSection(quote.section),
      withdrawn: quote.withdrawn && { ...quote.withdrawn, date: parseDate(quote.withdrawn.date) },
      passage: bindWords(passages.get(id) ?? ''),
      sources: quote.sources.map(refs.findSource),
      reported: quote.reported.map((report) => ({
        ...report,
        ...show(report.text),
        language: report.language ?? refs.language,
        source: refs.findSource(report.source),
      })),
      original: quote.original && {
        ...quote.original,
        ...show(quote.original.text),
        source: refs.findSource(quote.original.source),
      },
      notes: notes.filter((note) => note.quote === id),
      updates: getUpdatesOf(refs, 'quote', id),
      terms: quote.withdrawn ? [] : selectTerms(quote.text),
    };
  });
}

/** Makes a function that gives the terms a text mentions. */
function createTermFinder({ terms }: Refs) {
  const find = getTermFinder(terms);
  return (text: string) =>
    selectNamed(
      terms,
      'term',
      find(text).mentions.flatMap(({ entries }) => entries),
    );
}

/** One for all explainers in a language. */
const getTermFinder = remember((terms: readonly Term[]): Finder => {
  const glossary = Object.fromEntries(terms.map((term) => [term.id, term]));
  return createFinder(getMentionEntries({ glossary }));
});
