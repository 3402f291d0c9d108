import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_DIR } from '#environment.ts';
import { makeIdLists, makeJsonSchemas } from '#authoring/json-schemas/json-schemas.ts';

const content = join(PROJECT_DIR, 'content');

test.each([...makeJsonSchemas()])(
  'content/.schemas/%s is what the schemas say: `npm run check` writes it',
  async (name, text) => {
    expect(await readFile(join(content, '.schemas', name), 'utf8')).toBe(text);
  },
);

test('every YAML file of the content names a schema that is there', async () => {
  const files = (await readdir(content, { recursive: true })).filter((file) =>
    file.endsWith('.yaml'),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const [first] = (await readFile(join(content, file), 'utf8')).split('\n');
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(first ?? '') ?? [];
    const path = resolve(dirname(join(content, file)), schema);
    expect(JSON.parse(await readFile(path, 'utf8')), file).toHaveProperty('type');
  }
});

test('a program that completes ids is told those that are there, and that others may come', () => {
  const { definitions } = JSON.parse(makeIdLists({ actors: ['ada-berg'] }));
  expect(definitions.actors).toEqual({ anyOf: [{ enum: ['ada-berg'] }, { type: 'string' }] });
  const { additionalProperties } = JSON.parse(makeJsonSchemas().get('quotes.json') ?? '');
  expect(additionalProperties.properties.speaker.allOf).toEqual([
    { $ref: 'ids.json#/definitions/actors' },
  ]);
});
