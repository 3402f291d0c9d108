import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFinder } from '#model/mentions.ts';
import type { MentionEntry } from '#model/mentions.ts';

const term = (id: string, ...forms: string[]): MentionEntry => ({ kind: 'term', id, forms });
const actor = (id: string, name: string): MentionEntry => ({ kind: 'actor', id, forms: [name] });

const ENTRIES = [
  actor('kremlin', 'Kremlin'),
  actor('emmanuel-macron', 'Emmanuel Macron'),
  term('ceasefire', 'Ceasefire', 'cease-fire'),
  term('thirty-day-proposal', '30-day ceasefire proposal', '30-day ceasefire'),
  term('nato', 'NATO'),
  term('kremlin', 'Kremlin'),
  term('power-plant', 'C++ (plant)'),
  term('front-line', 'Front line'),
  term('перемирие', 'перемирие'),
  term('hudna', 'هدنة'),
];
const find = createFinder(ENTRIES);
const getIds = (text: string) =>
  find(text).mentions.map(({ written, entries }) => [
    written,
    entries.map(({ id }) => id).join('+'),
  ]);

test.each([
  ['A ceasefire was offered.', [['ceasefire', 'ceasefire']]],
  ['Ceasefires fail.', [['Ceasefires', 'ceasefire']]],
  ['The ceasefire’s terms', [['ceasefire', 'ceasefire']]],
  [
    'a cease-fire, or two cease-fires',
    [
      ['cease-fire', 'ceasefire'],
      ['cease-fires', 'ceasefire'],
    ],
  ],
  ['the 30-day ceasefire proposal', [['30-day ceasefire proposal', 'thirty-day-proposal']]],
  ['a 30-day\u00a0ceasefire', [['30-day\u00a0ceasefire', 'thirty-day-proposal']]],
  ['a ceasefire-like pause', [['ceasefire', 'ceasefire']]],
  ['preceasefire ceasefired', []],
  ['nato Nato NATO', [['NATO', 'nato']]],
  ['FRONT LINE', []],
  ['(front lines)', [['front lines', 'front-line']]],
  ['The Kremlin said', [['Kremlin', 'kremlin+kremlin']]],
  ['emmanuel macron', []],
  ['Emmanuel Macron’s post', [['Emmanuel Macron', 'emmanuel-macron']]],
  ['a C++ (plant) there', [['C++ (plant)', 'power-plant']]],
  ['длительное перемирие.', [['перемирие', 'перемирие']]],
  ['إعلان هدنة اليوم', [['هدنة', 'hudna']]],
])('in “%s” what is named is found, the longest form first', (text, expected) => {
  expect(getIds(text)).toEqual(expected);
});

test.each([
  'He said “a ceasefire now”.',
  'Il a dit « ceasefire » hier.',
  'Er sagte „ceasefire“ gestern.',
  'He said "ceasefire" then.',
])('words in quotation marks are passed over: %s', (text) => {
  expect(getIds(text)).toEqual([]);
});

test('a quotation that goes on in the next piece of a paragraph is passed over there too', () => {
  const first = find('He said “a long ');
  const second = find('ceasefire” and a ceasefire', first.openQuote);
  expect(second.mentions.map(({ start }) => start)).toEqual([17]);
});

test('an apostrophe opens no quotation', () => {
  expect(getIds('Mr Macron’s friends’ ceasefire')).toEqual([['ceasefire', 'ceasefire']]);
});

test('whatever the text, mentions stand in it in order, whole and apart', () => {
  const words = fc.constantFrom('ceasefire', 'NATO', '“', '”', '30-day ', 'Kremlin', ' ', '.', 'ж');
  fc.assert(
    fc.property(
      fc.array(words).map((parts) => parts.join('')),
      (text) => {
        let end = 0;
        for (const mention of find(text).mentions) {
          expect(text.slice(mention.start, mention.start + mention.written.length)).toBe(
            mention.written,
          );
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.start + mention.written.length;
        }
      },
    ),
  );
});
