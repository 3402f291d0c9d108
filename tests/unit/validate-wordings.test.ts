import { expect, test } from 'vitest';
import type { ExplainerFolder } from '#content/read/content-read.ts';
import { validateWordings } from '#content/rules/validate-wordings.ts';
import type { RecordLock } from '#schemas/record-lock.ts';
import { quote } from '#schemas/quote.ts';
import { measureCpu } from './cpu-time.ts';

const DAY = '2025-03-17';

test.each([
  [
    'another number on another day',
    ['We lost 1.5 million', DAY],
    ['We lost 15 million', '2025-03-18'],
    0,
  ],
  ['other capitals on another day', ['We lost 5 %', DAY], ['we lost 5%!', '2025-03-18'], 1],
  [
    'a letter more on the same day',
    ['The guns must fall silent', DAY],
    ['The guns must fell silent', DAY],
    1,
  ],
  [
    'other words on the same day',
    ['The guns must fall silent', DAY],
    ['The bridge must be built', DAY],
    0,
  ],
  ['another vowel sign on another day', ['मिला', DAY], ['मेला', '2025-03-18'], 0],
])('%s: %j and %j are the same words %i times', (_, one, other, count) => {
  expect(validateWordings(makeFolder([one, other]))).toHaveLength(count);
});

test('of the same words in many ways each is reported with one before it that the article does not have', () => {
  const texts = ['Too dear', 'too dear', 'too dear!', 'too dear?'];
  const folder = makeFolder(texts.map((text) => [text, DAY]));
  const lock = { quotes: { q0: { text: 'Too dear' }, q1: { text: 'too dear' } } };
  const problems = validateWordings({ ...folder, record: lock as unknown as RecordLock });
  expect(problems.map(({ received }) => received)).toEqual([
    ['too dear!', 'Too dear'],
    ['too dear?', 'Too dear'],
  ]);
});

test('a file full of long quotes of one speaker and day costs no more than a second or two', () => {
  const words = ['peace', 'war', 'guns', 'silent', 'fall', 'we', 'will', 'never', 'land', 'power'];
  const texts = Array.from({ length: 120 }, (_, number) =>
    Array.from({ length: 180 }, (_, at) => words[(at * at * (number + 3) + number) % 10]).join(' '),
  );
  const folder = makeFolder(texts.map((text) => [text, DAY]));
  expect(measureCpu(() => validateWordings(folder))).toBeLessThan(2000);
});

test('words from elsewhere have a limit, and the message says what to do', () => {
  const long = { text: 'word '.repeat(1001).trim(), source: 's01' };
  const { error } = quote.shape.reported.safeParse([long]);
  expect(error?.issues.map(({ message }) => message)).toEqual([
    'The words have more than 5,000 characters. Keep the passage that has the quoted words, and write […] where words are left out.',
  ]);
});

function makeFolder(quotes: readonly (readonly string[])[]): ExplainerFolder {
  const entries = quotes.map(([text, date], index) => [
    `q${index}`,
    { text, date, speaker: 'tom-reed' },
  ]);
  return {
    known: { quotes: Object.fromEntries(entries) },
    yaml: {},
  } as unknown as ExplainerFolder;
}
