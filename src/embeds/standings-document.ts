import { h } from 'hastscript';
import type { Element } from 'hast';
import { STANCE_MARKS } from '../components/marks.ts';
import type { Actor } from '../model/actors.ts';
import { formatDate } from '../model/date-words.ts';
import type { Explainer, Position, Question } from '../model/explainer.ts';
import { STANCE_LABELS } from '../model/labels.ts';
import { getStandings } from '../model/standings.ts';
import type { StandingsCell, StandingsRow } from '../model/standings.ts';
import type { Urls } from '../model/urls.ts';
import type { SiteData } from '../schemas/site.ts';
import { renderDocument } from './document.ts';
import { renderMark } from './parts.ts';

/** The embed of the standings: for each actor the questions in their order, and which of them are not stated. */
export function renderStandings(
  explainer: Explainer,
  actors: readonly Actor[],
  site: SiteData,
  urls: Urls,
): string {
  const href = urls.positions(explainer.id);
  const { rows, stated, total } = getStandings(explainer, actors);
  return renderDocument({
    language: site.language,
    title: `Who stands where: ${explainer.headline} (embed)`,
    description: `A list to embed: who stands where on which question. From “${explainer.headline}”.`,
    page: { href, address: urls.absolute(href) },
    home: urls.home(),
    siteName: site.name,
    link: 'As a table, with sources',
    kind: 'list',
    content: [
      h('div.top', [
        h('div', [
          h('h1', explainer.headline),
          h(
            'p.quiet',
            `Who stands where, as the article has it. As of ${formatDate(explainer.asOf)}; on ${stated} of ${total} crossings it states a position.`,
          ),
        ]),
      ]),
      h('ul', rows.map(renderRow)),
    ],
  });
}

const renderRow = ({ actor, cells }: StandingsRow): Element =>
  h('li.group', [h('h2', actor.name), h('ul', groupCells(cells).map(renderGroup))]);

function renderGroup(group: CellGroup): Element {
  if (group.kind === 'stated') {
    return h(
      'li',
      group.positions.map((position) => renderPosition(group.question, position)),
    );
  }
  return h(
    'li.entry.quiet',
    h('p.wide', `${group.questions.map(({ label }) => label).join(', ')}: not stated`),
  );
}

const renderPosition = ({ label }: Question, { stance, brief, says, date }: Position): Element =>
  h('div.entry', [
    h('p.stance', [
      renderMark(STANCE_MARKS[stance]),
      h('b', STANCE_LABELS[stance]),
      h('span', label),
    ]),
    h('p.text', [brief ?? says, ' ', h('span.quiet', `(${formatDate(date)})`)]),
  ]);

/** Cells in their order, a run of empty ones as one. */
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
