import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { explainIssues } from '#schemas/explain.ts';

const schema = z.strictObject({
  name: z.string().describe('The name.'),
  age: z.number().max(150, { error: 'Nobody is that old.' }).optional().describe('Years.'),
  open: z.boolean().optional(),
  tags: z.array(z.string()).optional(),
  stance: z.enum(['supports', 'rejects']).optional().describe('The label.'),
  inner: z.strictObject({ title: z.string().describe('The inner title.') }).optional(),
  actor: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('person'), country: z.string() }),
      z.strictObject({ kind: z.literal('group'), members: z.array(z.string()) }),
    ])
    .optional(),
  entries: z
    .record(z.string().regex(/^[a-z]+$/, { error: 'Lower case only.' }), z.number())
    .optional(),
});

function explain(value: unknown) {
  const { error } = schema.safeParse(value);
  return explainIssues(schema, value, error?.issues ?? []);
}

test('a missing field is named, with what belongs there', () => {
  expect(explain({})).toEqual([
    { path: ['name'], message: '`name` is missing.', hint: 'The name.' },
  ]);
});

test('a missing field inside another has the description of its own', () => {
  expect(explain({ name: 'x', inner: {} })).toEqual([
    { path: ['inner', 'title'], message: '`title` is missing.', hint: 'The inner title.' },
  ]);
});

test.each([
  ['name', 1, '`name` must be text.', '1'],
  ['age', 'old', '`age` must be a number.', 'old'],
  ['open', 'yes', '`open` must be `true` or `false`.', 'yes'],
  ['tags', 'one', '`tags` must be a list.', 'one'],
  ['inner', 'x', '`inner` must be a set of fields.', 'x'],
  ['entries', [1], '`entries` must be a set of entries, each with its id.', '[1]'],
])('a wrong type in `%s` is said in plain words', (field, value, message, received) => {
  expect(explain({ name: 'x', [field]: value })).toEqual([
    expect.objectContaining({ path: [field], message, received }),
  ]);
});

test('an unknown field is named, with the nearest known one', () => {
  expect(explain({ name: 'x', stanse: 'supports' })).toEqual([
    {
      path: ['stanse'],
      message: 'There is no field `stanse` here.',
      hint: 'Did you mean `stance`? Known fields: name, age, open, tags, stance, inner, actor, entries.',
    },
  ]);
});

test('two unknown fields are two problems', () => {
  expect(explain({ name: 'x', a: 1, b: 2 }).map(({ path }) => path)).toEqual([['a'], ['b']]);
});

test('an unknown value is shown, with the nearest known one', () => {
  expect(explain({ name: 'x', stance: 'support' })).toEqual([
    {
      path: ['stance'],
      message: '`stance` has a value that is not known.',
      received: 'support',
      hint: 'Did you mean `supports`? Known values: supports, rejects.',
    },
  ]);
});

test('an unknown kind is shown, with the nearest known one', () => {
  expect(explain({ name: 'x', actor: { kind: 'persn' } })).toEqual([
    {
      path: ['actor', 'kind'],
      message: '`kind` has a value that is not known.',
      received: 'persn',
      hint: 'Did you mean `person`? Known values: person, group.',
    },
  ]);
});

test('a missing kind is said to be missing, with the known ones', () => {
  expect(explain({ name: 'x', actor: {} })).toEqual([
    {
      path: ['actor', 'kind'],
      message: '`kind` is missing.',
      hint: 'Known values: person, group.',
    },
  ]);
});

test('a field of the other kind is refused, with the fields of this one', () => {
  expect(explain({ name: 'x', actor: { kind: 'group', members: [], country: 'ZZ' } })).toEqual([
    {
      path: ['actor', 'country'],
      message: 'There is no field `country` here.',
      hint: 'Known fields: kind, members.',
    },
  ]);
});

test('a field’s own words win over ours', () => {
  expect(explain({ name: 'x', age: 200 })).toEqual([
    { path: ['age'], message: 'Nobody is that old.', received: '200', hint: 'Years.' },
  ]);
});

test('an id in the wrong form is shown', () => {
  expect(explain({ name: 'x', entries: { One: 1 } })).toEqual([
    { path: ['entries', 'One'], message: 'Lower case only.', received: 'One' },
  ]);
});

test('a long value is cut', () => {
  const [explanation] = explain({ name: 'x', age: 'x'.repeat(500) });
  expect(explanation?.received).toHaveLength(120);
});

test('every issue of a value is explained', () => {
  expect(explain({ age: 'old', stance: 'x', z: 1 }).map(({ path }) => path[0])).toEqual(
    expect.arrayContaining(['name', 'age', 'stance', 'z']),
  );
});
