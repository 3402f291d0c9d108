import type { Language } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import { formatStance } from '#model/format-stance.ts';
import type { Standings, StandingsCell } from '#model/standings.ts';
import { writeReferences } from './markdown-references.ts';
import { escapeMarkdown as plain } from './markdown-text.ts';

/** The standings as a table: one row per actor, one column per question, in each cell the latest position first. */
export function writeStandings({ rows, columns }: Standings, language: Language): string {
  const head = ['', ...columns.map(({ question }) => plain(question.label))];
  const lines = [
    head,
    head.map(() => '---'),
    ...rows.map(({ actor, cells }) => [
      `**${plain(actor.name)}**`,
      ...cells.map((cell) => writeCell(cell, language)),
    ]),
  ];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function writeCell({ positions }: StandingsCell, language: Language): string {
  const { words } = language;
  if (positions.length === 0) return words.standings.NotStated;
  return positions
    .map(
      (position) =>
        `${plain(formatStance(position, language))}${words.colon}${plain(position.brief ?? position.says)} (${plain(formatDate(position.date, language))}) ${writeReferences(position.sources, language)}`,
    )
    .join(words.semicolon);
}
