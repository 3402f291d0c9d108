import { getLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { nameActors } from '#model/actors.ts';
import type { Explainer, Position } from '#model/explainer.ts';
import { getStanceLabel, isInArticle } from '#model/stances.ts';
import type { Standings } from '#model/standings.ts';
import type { Urls } from '#model/urls.ts';
import { findOtherReport } from '#model/wording.ts';
import { writeCsv } from './csv.ts';

/**
 * The standings as CSV. One line for each position in a cell, the latest first, and one line for each cell in which nothing is stated. Where a report has
 * other words than a quote of the article, they follow.
 */
export function makeStandingsCsv(explainer: Explainer, standings: Standings, urls: Urls): string {
  const language = getLanguage(explainer.language);
  const { notStated } = language.words.standings;
  const blank = COLUMNS.slice(3).map(() => '');
  const lines = standings.rows.flatMap(({ actor, cells }) =>
    cells.flatMap(({ question, positions }) =>
      positions.length === 0
        ? [[actor.name, question.label, notStated, ...blank]]
        : positions.map((position) => [
            ...[actor.name, question.label],
            ...listFields(position, explainer, language, urls),
          ]),
    ),
  );
  return writeCsv(COLUMNS, lines);
}

/** New columns come last, so that programs that count columns go on working. */
const COLUMNS = [
  ...['actor', 'question', 'stance', 'says', 'date', 'stated_by', 'sentence', 'quote'],
  ...['sources', 'address', 'condition', 'attribution'],
  ...['quote_wording', 'quote_reported', 'quote_reported_by'],
];

function listFields(
  position: Position,
  { id }: Explainer,
  language: Language,
  urls: Urls,
): string[] {
  const { says, date, actors, spokesperson, sentence, sources } = position;
  const quote = position.quote?.withdrawn ? undefined : position.quote;
  const report = quote && findOtherReport(quote)?.report;
  return [
    getStanceLabel(position, language.words),
    says,
    date.edtf,
    nameActors(actors, language, spokesperson),
    sentence ?? '',
    quote?.asPrinted ?? quote?.text ?? '',
    sources.map(({ url }) => url).join(' '),
    urls.absolute(urls.positionTarget(id, position.id, isInArticle(position))),
    position.condition ?? '',
    position.attribution ?? '',
    quote?.wording ?? '',
    report?.asPrinted ?? report?.text ?? '',
    report?.source.short ?? '',
  ];
}
