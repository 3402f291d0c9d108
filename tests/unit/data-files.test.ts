import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { parseDate } from '#dates/parse-date.ts';
import type { Explainer } from '#model/explainer.ts';
import { createUrls } from '#model/urls.ts';
import { DATA_FILES, DATA_JSON, DATA_TABLES, makeDataFile } from '#outputs/data/data-files.ts';
import { DATA_SCHEMAS } from '#outputs/data/json-schemas.ts';
import { getBaseContent } from './base-content.ts';

const { site, actors, explainers } = await getBaseContent();
const bridge = explainers.find(({ id }) => id === 'bridge')!;
const urls = createUrls({ origin: 'https://e.example', base: '/news/' });
const write = (name: string, explainer = bridge) =>
  makeDataFile(name, { explainer, actors, site, urls });
const read = (name: string, explainer?: Explainer) =>
  JSON.parse(write(name, explainer)) as Record<string, never> & Lists;

test.each(DATA_JSON)('%s is what its JSON Schema says, by a validator of others', (name) => {
  const ajv = new Ajv2020({ strict: true });
  ajv.addFormat('uri', (text) => URL.canParse(text));
  const schema = read(`schema/${name}`);
  const data = read(name);
  const isValid = ajv.validate(schema, data);
  expect(ajv.errors ?? []).toEqual([]);
  expect(isValid).toBe(true);
  expect(data['$schema']).toBe(schema['$id']);
  expect(ajv.validate(schema, { ...data, more: 1 }), 'an unknown field is refused').toBe(false);
});

test.each(Object.entries(DATA_SCHEMAS))('%s comes back as it was written', (name, schema) => {
  const data = read(`${name}.json`);
  expect(JSON.parse(JSON.stringify(schema.parse(data)))).toEqual(data);
});

test('the whole has each thing of the explainer once, and every id leads to something', () => {
  const { quotes, positions, events, sources, notes, actors: named } = read('explainer.json');
  expect(quotes.map(({ id }) => id)).toEqual(bridge.quotes.map(({ id }) => id));
  expect(positions.map(({ id }) => id)).toEqual(bridge.positions.map(({ id }) => id));
  expect(events).toHaveLength(bridge.events.length);
  expect(notes).toHaveLength(bridge.notes.length);
  const known = new Set(sources.map(({ id }) => id));
  for (const thing of [...quotes, ...positions, ...events, ...notes])
    expect(
      thing.sources.filter((id) => !known.has(id)),
      thing.id,
    ).toEqual([]);
  const people = new Set(named.map(({ id }) => id));
  expect(quotes.filter(({ speaker }) => !people.has(speaker.id))).toEqual([]);
});

test('a quote has the words of the article and those of each report, character for character', () => {
  const { quotes } = read('quotes.json');
  for (const quote of bridge.quotes.filter(({ withdrawn }) => !withdrawn)) {
    const record = quotes.find(({ id }) => id === quote.id)!;
    expect(record.text).toBe(quote.asPrinted ?? quote.text);
    expect(record.reported.map(({ text }) => text)).toEqual(
      quote.reported.map(({ asPrinted, text }) => asPrinted ?? text),
    );
  }
});

test('a withdrawn quote says so, and has its words in no file', () => {
  const words = 'Words nobody said at all';
  const withdrawn = { date: parseDate('2024-06-02'), reason: 'Nobody said it.' };
  const [first, ...others] = bridge.quotes;
  const quote = {
    ...first!,
    ...{ text: words, withdrawn, pairs: [{ reported: words, article: words }] },
    reported: [{ text: words, language: 'en', source: first!.article }],
    original: { text: words, language: 'de', source: first!.article },
  };
  const positions = bridge.positions.map((position) => ({ ...position, quote }));
  const changed = { ...bridge, quotes: [quote, ...others], positions };
  const texts = DATA_FILES.filter((name) => !name.startsWith('schema/')).map((name) => [
    name,
    write(name, changed),
  ]);
  expect(texts.filter(([, text]) => text!.includes(words))).toEqual([]);
  const { quotes } = read('quotes.json', changed);
  expect(quotes[0]).toMatchObject({ withdrawn: { date: '2024-06-02', reason: 'Nobody said it.' } });
});

test.each(DATA_TABLES)(
  '%s is read by a parser of others, with one field for each column',
  (name) => {
    const text = write(name);
    expect(text.startsWith('\ufeff')).toBe(true);
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(rows.length).toBeGreaterThan(0);
    const places = new URL(rows[0]!['address'] || 'https://e.example/news/');
    expect(places.pathname.startsWith('/news/')).toBe(true);
  },
);

test('the table of quotes has both wordings, and who has the other', () => {
  const rows: Record<string, string>[] = parse(write('quotes.csv'), { bom: true, columns: true });
  const reported = bridge.quotes.filter(
    ({ reported: all, withdrawn }) => all.length > 0 && !withdrawn,
  );
  expect(reported.length).toBeGreaterThan(0);
  for (const { id } of reported) {
    const row = rows.find((one) => one['id'] === id)!;
    expect(row).toMatchObject({
      text: expect.stringMatching(/./) as string,
      reported: expect.stringMatching(/./) as string,
      reported_by: expect.stringMatching(/./) as string,
      reported_at: expect.stringMatching(/^https:/) as string,
    });
  }
});

test('the README describes every field, the licence and the day', () => {
  const text = write('README.md');
  expect(text).toContain(site.licence.url);
  expect(text).toContain('Last changed on 2024-06-02');
  for (const name of [...DATA_JSON, ...DATA_TABLES])
    expect(text).toContain(`https://e.example/news/bridge/data/${name}`);
  for (const field of Object.keys(DATA_SCHEMAS.quotes.shape.quotes.element.shape))
    expect(text).toContain(`- \`${field}\``);
});

test('a file that does not exist cannot be made', () => {
  expect(() => write('other.json')).toThrow('There is no data file `other.json`.');
});

type Thing = { id: string; sources: string[] };
type Lists = {
  quotes: (Thing & { speaker: { id: string }; text: string; reported: { text: string }[] })[];
  positions: Thing[];
  events: Thing[];
  notes: Thing[];
  sources: { id: string }[];
  actors: { id: string }[];
};
