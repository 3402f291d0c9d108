import { getLanguage } from '#i18n/language.ts';
import type { Explainer, Position } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import { writeCsv } from './csv.ts';
import { makePositionRecord } from './records/position-record.ts';

/** The positions as CSV, one a line, in the order of their dates. */
export const makePositionsCsv = (explainer: Explainer, urls: Urls): string =>
  writeCsv(
    COLUMNS,
    explainer.positions.map((position) => listFields(position, explainer, urls)),
  );

const COLUMNS = [
  ...['id', 'actors', 'spokesperson', 'question', 'stance', 'condition', 'attribution', 'says'],
  ...['date', 'date_note', 'scheduled', 'sentence', 'section', 'quote', 'sources', 'address'],
];

function listFields(position: Position, { id, language }: Explainer, urls: Urls): string[] {
  const record = makePositionRecord(position, id, getLanguage(language), urls);
  return [
    ...[record.id, record.actors.map(({ name }) => name).join('; ')],
    ...[record.spokesperson?.name ?? '', record.question.name, record.stance.label],
    ...[record.condition ?? '', record.attribution ?? '', record.says],
    ...[record.date, record.dateNote ?? '', String(record.scheduled)],
    ...[record.sentence ?? '', record.section ?? '', record.quote ?? ''],
    ...[position.sources.map(({ url }) => url).join(' '), record.address],
  ];
}
