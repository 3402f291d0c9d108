import type { Actor } from '#model/actors.ts';
import type { Explainer } from '#model/explainer.ts';
import { getNamedActors } from '#model/named-actors.ts';
import { getStandings } from '#model/standings.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { writeDataReadme } from './data-readme.ts';
import { DATA_SCHEMAS, makeJsonSchema } from './json-schemas.ts';
import type { SchemaName } from './json-schemas.ts';
import { PARTS, takePart } from './parts.ts';
import type { PartName } from './parts.ts';
import { makePositionsCsv } from './positions-csv.ts';
import { makeQuotesCsv } from './quotes-csv.ts';
import { makeExplainerRecord } from './records/explainer-record.ts';
import { makeStandingsCsv } from './standings-csv.ts';

const SCHEMA_NAMES = Object.keys(DATA_SCHEMAS) as SchemaName[];

/** The names of the files in JSON, below `data/`; the first has everything. */
export const DATA_JSON: readonly string[] = SCHEMA_NAMES.map((name) => `${name}.json`);

/** The names of the tables. */
export const DATA_TABLES: readonly string[] = ['quotes.csv', 'positions.csv', 'standings.csv'];

/** The names of all data files. */
export const DATA_FILES: readonly string[] = [
  'README.md',
  ...DATA_JSON,
  ...DATA_TABLES,
  ...DATA_JSON.map((name) => `schema/${name}`),
];

/**
 * The text of one data file. Takes its name, the explainer, all actors of the site in their order, and the addresses.
 * Throws an Error for a name that is not in `DATA_FILES`.
 */
export function makeDataFile(name: string, input: DataInput): string {
  const { explainer, actors, site, urls } = input;
  const locate = (file: string) => urls.absolute(urls.data(explainer.id, file));
  const locateSchema = (schema: SchemaName) => locate(`schema/${schema}.json`);
  const makeWhole = () =>
    makeExplainerRecord(
      explainer,
      getNamedActors(explainer, actors),
      site,
      urls,
      locateSchema('explainer'),
    );

  switch (name) {
    case 'README.md':
      return writeDataReadme(makeWhole(), locate);
    case 'explainer.json':
      return toJson(makeWhole());
    case 'quotes.csv':
      return makeQuotesCsv(explainer, urls);
    case 'positions.csv':
      return makePositionsCsv(explainer, urls);
    case 'standings.csv':
      return makeStandingsCsv(explainer, getStandings(explainer, actors), urls);
  }
  const schema = SCHEMA_NAMES.find((one) => name === `schema/${one}.json`);
  if (schema) return toJson(makeJsonSchema(schema, locateSchema(schema)));
  const part = (Object.keys(PARTS) as PartName[]).find((one) => name === `${one}.json`);
  if (part) return toJson(takePart(makeWhole(), part, locateSchema(part)));
  throw new Error(`There is no data file \`${name}\`.`);
}

const toJson = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;

export type DataInput = {
  explainer: Explainer;
  actors: readonly Actor[];
  site: SiteData;
  urls: Urls;
};
