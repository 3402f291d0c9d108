import type { Explainer, Quote, Section, Source } from './explainer.ts';
import { findOtherReport } from './wording.ts';

/** The sources that a page cites, each once, in the order of the list. */
export function getCitedSources(explainer: Explainer, page: CitingPage): Source[] {
  const cited = new Set(listCited(explainer, page).map(({ id }) => id));
  return explainer.sources.filter(({ id }) => cited.has(id));
}

function listCited(explainer: Explainer, page: CitingPage): Source[] {
  const { outcome, keyPoints, events, positions, notes, quotes } = explainer;
  const next = explainer.whatHappenedNext;
  switch (page.kind) {
    case 'explainer': {
      const { sections } = page;
      const hero = explainer.hero ? [explainer.hero.quote] : [];
      const shown = sections ? sections.flatMap((section) => section.notes) : notes;
      const blocks = sections ? [...hero, ...sections.flatMap((one) => one.quotes)] : quotes;
      return [
        explainer.article.source,
        ...listOf([outcome, next, ...keyPoints, ...page.entries, ...shown]),
        ...blocks.flatMap(listOfBlock),
      ];
    }
    case 'comparison':
      return explainer.hero ? listOfBlock(explainer.hero.quote) : [];
    case 'section':
      return [
        ...listOf([outcome, ...page.section.notes]),
        ...page.section.quotes.flatMap(listOfBlock),
      ];
    case 'quotes':
      return page.quotes.flatMap((quote) => [...listOfQuote(quote), ...listOf(quote.notes)]);
    case 'record':
      return listOf([outcome, next, ...events, ...positions]);
    case 'actor':
      return [...listOf(page.positions), ...page.quotes.flatMap(listOfQuote)];
  }
}

/** In its section a quote shows one report; without a report, what it rests on. */
function listOfBlock(quote: Quote): Source[] {
  const { article, sources, reported, original, wording } = quote;
  const report = findOtherReport(quote)?.report ?? reported[0];
  return [
    article,
    ...(report ? [report.source] : []),
    ...(original ? [original.source] : []),
    ...(wording === 'unchecked' ? sources : []),
  ];
}

const listOfQuote = ({ article, sources, reported, original }: Quote): Source[] => [
  article,
  ...sources,
  ...reported.map(({ source }) => source),
  ...(original ? [original.source] : []),
];

const listOf = (parts: readonly (Citing | undefined)[]) =>
  parts.flatMap((part) => part?.sources ?? []);

/**
 * What a page shows; `comparison` is the difference of wording on top, `record` the timeline or the table of positions.
 * The explainer page gives the events that it shows with their sources, and the sections if it does not show all.
 */
export type CitingPage =
  | { kind: 'explainer'; entries: readonly Citing[]; sections?: readonly Section[] | undefined }
  | { kind: 'comparison' }
  | { kind: 'section'; section: Section }
  | { kind: 'quotes'; quotes: readonly Quote[] }
  | { kind: 'record' }
  | { kind: 'actor'; positions: readonly Citing[]; quotes: readonly Quote[] };

type Citing = { sources: readonly Source[] };
