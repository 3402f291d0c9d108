import { getLanguage } from '#i18n/language.ts';
import { nameActors } from '#model/actors.ts';
import type { Explainer } from '#model/explainer.ts';
import type { Standings } from '#model/standings.ts';
import type { Urls } from '#model/urls.ts';

/**
 * The standings as CSV (RFC 4180, UTF-8 with a byte order mark, which spreadsheets need to detect it). One line for
 * each position in a cell, the latest first, and one line for each cell in which nothing is stated.
 */
export function makeStandingsCsv(explainer: Explainer, standings: Standings, urls: Urls): string {
  const head = [
    'actor',
    'question',
    'stance',
    'condition',
    'attribution',
    'says',
    'date',
    'stated_by',
    'sentence',
    'quote',
    'sources',
    'address',
  ];
  const language = getLanguage(explainer.language);
  const { stances, standings: words } = language.words;
  const lines = standings.rows.flatMap(({ actor, cells }) =>
    cells.flatMap(({ question, positions }) =>
      positions.length === 0
        ? [[actor.name, question.label, words.notStated, '', '', '', '', '', '', '', '', '']]
        : positions.map((position) => [
            actor.name,
            question.label,
            stances[position.stance],
            position.condition ?? '',
            position.attribution ?? '',
            position.says,
            position.date.edtf,
            nameActors(position.actors, language, position.spokesperson),
            position.sentence,
            position.quote?.text ?? '',
            position.sources.map(({ url }) => url).join(' '),
            urls.absolute(urls.positionTarget(explainer.id, position.id)),
          ]),
    ),
  );
  return `\ufeff${[head, ...lines].map((line) => line.map(quoteField).join(',')).join('\r\n')}\r\n`;
}

/**
 * A field that a spreadsheet reads as text: quoted if needed, and never read as a formula. Excel also detects formulas
 * after the full-width signs of East Asian keyboards (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function quoteField(value: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
