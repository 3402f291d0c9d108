import type { ExplainerContent, SectionContent } from '#schemas/files.ts';
import type { Note, Quote, Section } from '../explainer.ts';
import { getUpdatesOf } from '../updates.ts';
import { selectNamed } from './named.ts';
import type { Refs } from './refs.ts';

/** Sections in reading order, with everything in them. */
export function resolveSections(
  { explainer, sections }: Pick<ExplainerContent, 'explainer' | 'sections'>,
  quotes: readonly Quote[],
  notes: readonly Note[],
  refs: Refs,
): Section[] {
  const { retells } = explainer.article;
  return explainer.sections.map((id): Section => {
    const section = refs.findSection(id);
    const content = sections[id] as SectionContent;
    return {
      ...content,
      ...section,
      sentences: {
        numbers: content.retells.map((sentence) => retells.indexOf(sentence) + 1),
        of: retells.length,
      },
      updates: getUpdatesOf(refs, 'section', id),
      quotes: quotes.filter((quote) => quote.section.id === id),
      notes: notes.filter((note) => note.section.id === id),
      terms: selectNamed(refs.terms, 'term', content.mentions),
      actors: selectNamed(refs.actors, 'actor', content.mentions),
    };
  });
}
