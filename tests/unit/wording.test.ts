import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareReport,
  describeComparison,
  isVerdictSound,
  judgeReport,
  judgeWording,
} from '#model/wording.ts';
import { compareWords } from '#model/compare-words.ts';
import type { Piece } from '#model/compare-words.ts';
import { measureCpu } from './cpu-time.ts';

const join = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const describeWords = (article: string, reported: string) =>
  describeComparison(compareWords(article, reported));

/** Sentences from a small vocabulary, so that shared runs happen by chance. */
const sentence = fc
  .array(
    fc.constantFrom('the', 'Guns', 'must', 'fall.', 'silent', '…', '—', 'Enough', 'мир', 'لا'),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((words) => words.join(' '));

describe('both texts keep their characters', () => {
  test('whatever is compared, the pieces put together are the texts', () => {
    fc.assert(
      fc.property(sentence, sentence, (article, reported) => {
        const comparison = compareWords(article, reported);
        expect(join(comparison.article)).toBe(article);
        expect(join(comparison.reported)).toBe(reported);
      }),
    );
  });

  test('a text compared with itself is the same words', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(judgeWording(compareWords(text, text))).toBe('same');
      }),
    );
  });

  test('a passage of the report is the same words, however often its words come up before', () => {
    const words = fc.array(fc.constantFrom('we', 'want', 'peace'), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (report, from, length) => {
        const start = from % report.length;
        const passage = report.slice(start, start + 1 + (length % report.length));
        expect(judgeWording(compareWords(passage.join(' '), report.join(' ')))).toBe('same');
      }),
    );
  });

  test('words left out of the report are no other words, wherever they are left out', () => {
    const words = fc.array(fc.tuple(fc.constantFrom('we', 'want', 'peace'), fc.boolean()));
    fc.assert(
      fc.property(words, (report) => {
        const kept = report.filter(([, isKept]) => isKept);
        fc.pre(kept.length > 0);
        const [article, whole] = [kept, report].map((list) => list.map(([word]) => word).join(' '));
        expect(judgeWording(compareWords(article ?? '', whole ?? ''))).not.toBe('different');
      }),
    );
  });

  test('more words around the same words make no difference, and are context', () => {
    const { reported } = compareWords(
      'full and unconditional ceasefire',
      'prove it, with a full and unconditional ceasefire now.',
    );
    expect(reported.map(({ kind, text }) => [kind, text])).toEqual([
      ['context', 'prove it, with a '],
      ['same', 'full and unconditional ceasefire '],
      ['context', 'now.'],
    ]);
  });
});

describe('what differs is marked word by word', () => {
  test('a changed word is set against the word in its place, not against the whole lead-in', () => {
    expect(describeWords('This must end NOW.', '… and it must end NOW.')).toBe(
      'article: {+This+} must end NOW. / reported: … and [-it-] must end NOW.',
    );
  });

  test('a sentence that is left out is marked as that sentence', () => {
    const article = 'Enough deaths. Enough destruction. The guns must fall silent.';
    const reported =
      'Enough deaths. Enough lives destroyed. Enough destruction. The guns must fall silent';
    const comparison = compareWords(article, reported);
    expect(comparison.reported.filter(({ kind }) => kind === 'differs')).toEqual([
      { kind: 'differs', text: 'Enough lives destroyed. ' },
    ]);
    expect(comparison.article.map(({ kind }) => kind)).toEqual(['same', 'gap', 'same']);
    expect(judgeWording(comparison)).toBe('shortened');
  });

  test('capitals, full stops and the form of apostrophes are no difference', () => {
    expect(judgeWording(compareWords('We’ll see.', "so we'll SEE, then"))).toBe('same');
  });

  test('a part of a compound, or a number without its unit, is another word', () => {
    expect(describeWords('a violent protest', 'a non-violent protest')).toBe(
      'article: a {+violent+} protest / reported: a [-non-violent-] protest',
    );
    expect(describeWords('rose 5 in May', 'rose 5 % in May')).toBe(
      'article: rose {+5+} in May / reported: rose [-5 %-] in May',
    );
    expect(describeWords('fire', 'no cease-fire, fire')).toBe(
      'article: fire / reported: no cease-fire, fire',
    );
  });

  test('other words at the end are set against all the words in their place', () => {
    expect(describeWords('more leverage', 'we have more cards that we can play.')).toBe(
      'article: more {+leverage+} / reported: we have more [-cards that we can play.-]',
    );
  });
});

test.each([
  ['matches', ['so it is here'], true],
  ['matches', ['it was'], false],
  ['matches', [], false],
  ['matches', ['it is', 'it was'], false],
  ['shortened', ['it surely is'], true],
  ['shortened', ['it is'], false],
  ['reworded', ['it was'], true],
  ['reworded', ['it is'], false],
  ['translated', ['that was'], true],
  ['unchecked', [], true],
  ['unchecked', ['it is'], false],
] as const)('the verdict %s on “it is” with reports %j is sound: %s', (wording, reports, sound) => {
  const found = reports.map((text) => judgeWording(compareWords('it is', text)));
  expect(isVerdictSound(wording, found)).toBe(sound);
});

test('a report in another language bears out that words were translated, and nothing else', () => {
  const quote = { text: 'too dear', language: 'en' };
  const report = { text: 'zu teuer', language: 'de' };
  const found = [judgeReport(quote, report, compareReport(quote, report))];
  expect(isVerdictSound('translated', found)).toBe(true);
  expect(isVerdictSound('reworded', found)).toBe(false);
  expect(isVerdictSound('matches', found)).toBe(false);
  expect(compareReport(quote, report)).toEqual({
    article: [{ kind: 'same', text: 'too dear' }],
    reported: [{ kind: 'same', text: 'zu teuer' }],
  });
});

test('a report of eight times the length costs about eight times as much to compare, at worst', () => {
  const quote = '行'.repeat(200);
  const compare = (length: number) => () => compareWords(quote, '行可'.repeat(length / 2));
  compare(5000)();
  expect(measureCpu(compare(5000))).toBeLessThan(24 * measureCpu(compare(625)));
});

// What a translation of our own is checked against is the words it translates, which the article has.
test('a translation of our own is sound as “translated” without any report', () => {
  expect(isVerdictSound('translated', [], true)).toBe(true);
  expect(isVerdictSound('translated', [])).toBe(false);
  expect(isVerdictSound('matches', [], true)).toBe(false);
});
