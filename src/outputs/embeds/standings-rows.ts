import { h } from 'hastscript';
import type { Element } from 'hast';
import type { Language } from '#i18n/language.ts';
import type { Position, Question } from '#model/explainer.ts';
import { getStanding } from '#model/standings.ts';
import type { StandingsCell, StandingsRow } from '#model/standings.ts';
import { formatOrigin, renderStance } from './parts.ts';

/** An actor with the stance on each question that something is stated on. */
export const renderStances = ({ actor, cells }: StandingsRow, language: Language): Element =>
  h('li.row', [
    h('h2', actor.name),
    ...cells.flatMap(({ question, positions }) =>
      getStanding(positions, actor).map((position) =>
        renderStance(position, question.label, language),
      ),
    ),
  ]);

/** An actor with all questions: what is stated and when, and what is not. */
export const renderWholeRow = ({ actor, cells }: StandingsRow, language: Language): Element =>
  h('li.row', [
    h('h2', actor.name),
    h(
      'ul',
      groupCells(cells).map((group) => renderGroup(group, language)),
    ),
  ]);

function renderGroup(group: CellGroup, language: Language): Element {
  const { comma, colon, standings } = language.words;
  if (group.kind === 'stated') {
    return h(
      'li',
      group.positions.map((position) => renderPosition(group.question, position, language)),
    );
  }
  return h(
    'li.entry.quiet',
    h(
      'p.wide',
      group.questions.map(({ label }) => label).join(comma) + colon + standings.notStated,
    ),
  );
}

const renderPosition = ({ label }: Question, position: Position, language: Language): Element =>
  h('div.entry', [
    renderStance(position, label, language),
    h('p.text', [
      position.brief ?? position.says,
      ' ',
      h('span.quiet', formatOrigin(position, language)),
    ]),
  ]);

/** Cells in order, with each run of empty ones merged. */
function groupCells(cells: readonly StandingsCell[]): CellGroup[] {
  const groups: CellGroup[] = [];
  for (const { question, positions } of cells) {
    const last = groups.at(-1);
    if (positions.length > 0) groups.push({ kind: 'stated', question, positions });
    else if (last?.kind === 'not-stated') last.questions.push(question);
    else groups.push({ kind: 'not-stated', questions: [question] });
  }
  return groups;
}

type CellGroup =
  | { kind: 'stated'; question: Question; positions: Position[] }
  | { kind: 'not-stated'; questions: Question[] };
