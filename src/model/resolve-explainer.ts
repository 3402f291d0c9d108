import type { ExplainerContent, SiteContent } from '#schemas/files.ts';
import { parseDate } from '#dates/parse-date.ts';
import { countWords } from './count-words.ts';
import type { Explainer, Section } from './explainer.ts';
import { resolveEvents } from './resolve/events.ts';
import { resolveNotes } from './resolve/notes.ts';
import { resolvePositions } from './resolve/positions.ts';
import { resolveQuotes } from './resolve/quotes.ts';
import { makeRefs } from './resolve/refs.ts';
import { resolveSections } from './resolve/sections.ts';
import { getReadingMinutes } from './sections.ts';
import { translateContent } from './translate-content.ts';
import { bindWords } from './typography.ts';

/**
 * One explainer with every reference resolved: ids become the objects they refer to, EDTF strings become dates, sources
 * get their numbers.
 *
 * Takes content that the schemas and the rules of `content/rules/` accepted. Throws an Error with the id if a reference
 * still leads nowhere.
 */
export function resolveExplainer(content: ExplainerContent, shared: SiteContent): Explainer {
  const { explainer } = content;
  const language = explainer.language ?? shared.site.language;
  const refs = makeRefs(content, translateContent(shared, language), language);
  const notes = resolveNotes(content.notes, refs);
  const quotes = resolveQuotes(content, notes, refs);
  const sections = resolveSections(content, quotes, notes, refs);
  const used = new Set(
    [...sections, ...quotes].flatMap(({ terms }) => terms.map((term) => term.id)),
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
      source: refs.findSource(explainer.article.source),
      written: parseDate(explainer.article.written),
    },
    keyPoints: explainer.keyPoints.map(({ text, section }) => ({
      text: bindWords(text),
      section: refs.findSection(section),
    })),
    whatHappenedNext: explainer.whatHappenedNext && {
      summary: bindWords(explainer.whatHappenedNext.summary),
      asOf: parseDate(explainer.whatHappenedNext.asOf),
      sources: explainer.whatHappenedNext.sources.map(refs.findSource),
    },
    readingMinutes: getReadingMinutes(countAllWords(sections)),
    sections,
    quotes,
    positions: resolvePositions(content.positions, quotes, refs),
    events: resolveEvents(content.events, refs),
    notes,
    sources: refs.sources,
    terms: refs.terms.filter(({ id }) => used.has(id)),
    updates: refs.updates,
  };
}

/** Counts the words of sections, including their quotes and notes. */
function countAllWords(sections: readonly Section[]): number {
  return sections.reduce((sum, { wordCount, quotes, notes }) => {
    const texts = [...quotes, ...notes].map(({ text }) => countWords(text));
    return sum + texts.reduce((more, count) => more + count, wordCount);
  }, 0);
}
