import { countWords } from './count-words.ts';
import type { Explainer } from './explainer.ts';
import { findOtherReport } from './wording.ts';

/** Words an adult reads per minute: https://doi.org/10.1016/j.jml.2019.104047 has 238 for English non-fiction. */
const WORDS_PER_MINUTE = 238;

/**
 * The reading time in whole minutes, at least one: of the story, that is the prose with the quotes in both wordings, and
 * of everything on record, that is also notes, positions, events and terms.
 */
export function getMinutes(explainer: Content): Explainer['minutes'] {
  const { sections, quotes, positions, events, notes, terms } = explainer;
  const prose = sections.reduce((sum, { wordCount }) => sum + wordCount, 0);
  const said = quotes
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap((quote) => [quote.text, findOtherReport(quote)?.report.text ?? '']);
  const rest = [
    ...notes.map(({ text }) => text),
    ...positions.map(({ says }) => says),
    ...events.flatMap(({ title, text }) => [title, text]),
    ...terms.map(({ definition }) => definition),
    ...quotes.flatMap(({ difference, context }) => [difference, context]),
  ];
  const story = prose + countAll(said);
  return { story: toMinutes(story), all: toMinutes(story + countAll(rest)) };
}

const countAll = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + countWords(text), 0);

const toMinutes = (words: number) => Math.max(1, Math.round(words / WORDS_PER_MINUTE));

type Content = Pick<Explainer, 'sections' | 'quotes' | 'positions' | 'events' | 'notes' | 'terms'>;
