import { formatDate } from '#model/date-words.ts';
import { STANCE_LABELS } from '#model/labels.ts';
import type { Standings, StandingsCell } from '#model/standings.ts';
import { writeReferences } from './markdown-references.ts';
import { escapeMarkdown as plain } from './markdown-text.ts';

/** The standings as a table: a row an actor, a column a question, in a cell the latest position first. */
export function writeStandings({ rows, columns }: Standings): string {
  const head = ['', ...columns.map(({ question }) => plain(question.label))];
  const lines = [
    head,
    head.map(() => '---'),
    ...rows.map(({ actor, cells }) => [`**${plain(actor.name)}**`, ...cells.map(writeCell)]),
  ];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function writeCell({ positions }: StandingsCell): string {
  if (positions.length === 0) return 'Not stated';
  return positions
    .map(
      ({ stance, brief, says, date, sources }) =>
        `${STANCE_LABELS[stance]}: ${plain(brief ?? says)} (${plain(formatDate(date))}) ${writeReferences(sources)}`,
    )
    .join('; ');
}
