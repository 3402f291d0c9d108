import type { ExplainerContent, SiteContent } from '#schemas/files.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { Explainer } from './explainer.ts';
import { getMinutes } from './minutes.ts';
import { resolveEvents } from './resolve/events.ts';
import { resolveLead } from './resolve/lead.ts';
import { resolveNotes } from './resolve/notes.ts';
import { resolvePositions } from './resolve/positions.ts';
import { resolveQuotes } from './resolve/quotes.ts';
import { makeRefs } from './resolve/refs.ts';
import { resolveSections } from './resolve/sections.ts';
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
  const positions = resolvePositions(content, quotes, refs);
  const events = resolveEvents(content.events, refs);
  const terms = refs.terms.filter(({ id }) => used.has(id));
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
    ...resolveLead(content, quotes, positions, refs),
    whatHappenedNext: explainer.whatHappenedNext && {
      summary: bindWords(explainer.whatHappenedNext.summary),
      asOf: parseDate(explainer.whatHappenedNext.asOf),
      sources: explainer.whatHappenedNext.sources.map(refs.findSource),
    },
    minutes: getMinutes({ sections, quotes, positions, events, notes, terms }),
    sections,
    quotes,
    positions,
    events,
    notes,
    sources: refs.sources,
    terms,
    updates: refs.updates,
  };
}
