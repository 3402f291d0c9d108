import type { ExplainerContent, SectionContent } from '#schemas/files.ts';
import type { Note, Quote, Section } from '../explainer.ts';
import { getSentenceNumber } from '../sentence-number.ts';
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
  return explainer.sections.map((id): Section => {
    const section = refs.findSection(id);
    const content = sections[id] as SectionContent;
    return {
      ...content,
      ...section,
      sentences: {
        numbers: content.retells.map((sentence) => getSentenceNumber(explainer, sentence)),
        of: explainer.article.retells.length,
      },
      updates: getUpdatesOf(refs, 'section', id),
      quotes: quotes.filter((quote) => quote.section.id === id),
      notes: notes.filter((note) => note.section.id === id),
      terms: selectNamed(refs.terms, 'term', content.mentions),
      places: content.flow.flatMap((part) =>
        part.kind === 'map' ? part.places.map(refs.findPlace) : [],
      ),
      actors: selectNamed(refs.actors, 'actor', content.mentions),
    };
  });
}
