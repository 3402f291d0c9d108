import { z } from 'astro/zod';
import { escapeMarkdown as plain } from '../markdown/markdown-text.ts';
import { DATA_SCHEMAS } from './json-schemas.ts';
import type { SchemaName } from './json-schemas.ts';
import { actorRecord } from './records/actor-record.ts';
import { eventRecord } from './records/event-record.ts';
import type { ExplainerRecord } from './records/explainer-record.ts';
import { noteRecord } from './records/note-record.ts';
import { positionRecord } from './records/position-record.ts';
import { quoteRecord } from './records/quote-record.ts';
import { sectionRecord } from './records/section-record.ts';
import { sourceRecord } from './records/source-record.ts';
import { termRecord } from './records/term-record.ts';
import { updateRecord } from './records/update-record.ts';

/**
 * What the data files hold, as Markdown: files, fields with their meaning, licence, date. Made of the schemas. Takes the
 * whole explainer as data, and a function that gives the address of a file.
 */
export function writeDataReadme(whole: ExplainerRecord, locate: (file: string) => string): string {
  const { headline, address, licence, modified, publisher } = whole;
  const names = Object.keys(DATA_SCHEMAS) as SchemaName[];
  return `${[
    `# Data: ${plain(headline)}`,
    `${plain(publisher)}: <${address}>. Last changed on ${modified}.`,
    `Our own words and data: [${plain(licence.name)}](<${licence.url}>). Quoted words belong to those who said them.`,
    'Every statement has a day, a place in the article or sources, and an address on the site. Dates are [EDTF](https://www.loc.gov/standards/datetime/): `2025-03-18~` is about that day, `../2025-03-17` is by that day. Ids never change. What is not known is left out. A quote has the words of the article (`text`) and those that others report (`reported`); a withdrawn one has neither.',
    '## Files',
    names
      .map(
        (name) =>
          `- [${name}.json](<${locate(`${name}.json`)}>): ${FILES[name]} ([JSON Schema](<${locate(`schema/${name}.json`)}>))`,
      )
      .join('\n'),
    TABLES.map(([name, text]) => `- [${name}](<${locate(name)}>): ${text}`).join('\n'),
    "The CSV files are UTF-8 with a byte order mark. A field that a spreadsheet would take for a formula begins with `'`.",
    ...Object.entries(RECORDS).flatMap(([name, schema]) => [
      `## ${name}`,
      `${schema.description}`,
      listFields(schema),
    ]),
  ].join('\n\n')}\n`;
}

const RECORDS = {
  'A quote': quoteRecord,
  'A position': positionRecord,
  'An event': eventRecord,
  'A source': sourceRecord,
  'A note': noteRecord,
  'An actor': actorRecord,
  'A section': sectionRecord,
  'A term': termRecord,
  'An update': updateRecord,
};

const FILES: Record<SchemaName, string> = {
  explainer: 'everything, with the text of the sections, actors, notes, terms and updates',
  quotes: 'quotations, as the article and as others have them',
  positions: 'who wants, refuses or conditions what, on which day',
  events: 'what happened',
  sources: 'the documents that are cited',
};

const TABLES = [
  ['quotes.csv', 'the same as a table, with one report for each quotation'],
  ['positions.csv', 'the same as a table'],
  ['standings.csv', 'actors by questions, with what is not stated'],
] as const;

/** Each field with its meaning, as its schema describes it. */
function listFields(schema: z.ZodType): string {
  const { properties = {}, required = [] } = z.toJSONSchema(schema);
  return Object.entries(properties)
    .map(([field, about]) => {
      const text = typeof about === 'boolean' ? undefined : about.description;
      const may = required.includes(field) ? '' : ' (may be left out)';
      return `- \`${field}\`${may}${text === undefined ? '' : `: ${text}`}`;
    })
    .join('\n');
}
