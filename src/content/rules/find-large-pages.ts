import type { Problem } from '#errors.ts';
import { MOST } from '#model/page-plan.ts';
import { estimatePage } from '#model/page-weight.ts';
import type { PageMeasures } from '#model/page-weight.ts';
import type { ExplainerFolder, Folders } from '../read/content-read.ts';

/** Explainers whose page is heavier or longer than readers on a phone can be asked to take. */
export const findLargePages = ({ explainers }: Folders): Problem[] => explainers.flatMap(findIn);

function findIn({ id, yaml, values, sections }: ExplainerFolder): Problem[] {
  const measured = measure(values, sections);
  const { weight, screens } = estimatePage(measured);
  const beyond = (['entries', 'quotes', 'notes', 'prose'] as const).filter(
    (kind) => measured[kind] > MOST[kind],
  );
  const isOver = weight > HEAVIEST || screens > LONGEST || beyond.length > 0;
  if (!isOver || !yaml.explainer) return [];
  return [
    {
      file: yaml.explainer.file,
      entry: id,
      message: `The page of this explainer would weigh about ${weight} kB and be about ${screens} screens of a phone long.`,
      hint: beyond.length > 0 ? explainBrief(measured, beyond) : AIM,
    },
  ];
}

function measure(
  { quotes = {}, notes = {}, positions = {}, events = {}, sources = {} }: ExplainerFolder['values'],
  sections: ExplainerFolder['sections'],
): PageMeasures {
  const [said, noted] = [Object.values(quotes), Object.values(notes)];
  const [held, happened] = [Object.values(positions), Object.values(events)];
  const cited = Object.values(sources);
  const texts = Object.values(sections);
  return {
    prose: sum(texts, ({ prose }) => prose),
    said:
      sum(said, ({ text, reported }) => text + (reported[0]?.text ?? '')) +
      sum(held, ({ brief, says }) => brief ?? says),
    noted: sum(noted, ({ text }) => text) + sum(cited, ({ title, publisher }) => title + publisher),
    sections: texts.length,
    quotes: said.length,
    notes: noted.length,
    entries: held.length + happened.length,
    sources: cited.length,
  };
}

const sum = <One>(all: readonly One[], getText: (one: One) => string) =>
  all.reduce((total, one) => total + getText(one).length, 0);

const explainBrief = (measured: PageMeasures, beyond: readonly (keyof typeof MOST)[]) =>
  `It has ${beyond.map((kind) => `${measured[kind]} ${NAMES[kind]} (more than ${MOST[kind]})`).join(', ')}: so it has the first sections whole, the others and the days in brief. Two explainers are easier to read.`;

const NAMES = {
  entries: 'positions and events',
  quotes: 'quotes',
  notes: 'notes',
  prose: 'characters of prose',
} satisfies Record<keyof typeof MOST, string>;

/** Above these an editor is told: kB, and screens. */
const [HEAVIEST, LONGEST] = [45, 35];
const AIM = 'The aim is 30 kB and 22 screens. Fewer or shorter notes help, or two explainers.';
