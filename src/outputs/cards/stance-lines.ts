import { isDrawable } from '#fonts/drawable.ts';
import type { Language } from '#i18n/language.ts';
import { lowerFirst } from '#i18n/lower-first.ts';
import type { Position } from '#model/explainer.ts';
import { formatStance } from '#model/format-stance.ts';
import { getStanceForm, getStanceMark } from '#model/stances.ts';
import type { StanceLine, StanceList } from './card-parts.ts';

/**
 * Positions as lines, the most first: the first of them up to `MOST`, then one less each time. They begin with their
 * holders, or with what `getLead` gives. One without a holder, one that says the same as another, and one with letters
 * that no font has is left out.
 */
export function chooseLines(
  positions: readonly Position[],
  language: Language,
  getLead?: (position: Position) => string,
): StanceList[] {
  const lines = positions
    .filter(({ actors }) => actors.length > 0)
    .map((position) => makeLine(position, language, getLead?.(position)))
    .filter(({ lead, rest, words }) => isDrawable(lead + rest + words));
  const said = lines.map((line) => JSON.stringify(line));
  const shown = lines
    .filter((_, index) => said.indexOf(said[index] ?? '') === index)
    .slice(0, MOST);
  return shown.map((_, index) => ({
    form: 'lines',
    lines: shown.slice(0, shown.length - index),
  }));
}

/** More lines would be too small to read in a preview. */
const MOST = 3;

function makeLine(position: Position, language: Language, lead?: string): StanceLine {
  const { actors, question } = position;
  const { comma, colon } = language.words;
  const names = actors.map(({ name }) => name).join(comma);
  return {
    lead: lead ?? names,
    rest: comma + (lead === undefined ? '' : names + comma) + question.label + colon,
    mark: getStanceMark(position),
    form: getStanceForm(position),
    words: lowerFirst(formatStance(position, language), language),
  };
}

/** Where an actor stands on each question, as a table. */
export const makeStanceTable = (
  positions: readonly Position[],
  language: Language,
): StanceList | undefined =>
  positions.length === 0
    ? undefined
    : {
        form: 'table',
        lines: positions.map((position) => ({
          lead: position.question.label,
          rest: '',
          mark: getStanceMark(position),
          form: getStanceForm(position),
          words: formatStance(position, language),
        })),
      };
