import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareReport,
  compareWords,
  describeComparison,
  isVerdictSound,
  judgeWording,
} from '#model/wording.ts';
import type { Piece } from '#model/wording.ts';

const join = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const describeWords = (article: string, reported: string) =>
  describeComparison(compareWords(article, reported));

/** Sentences of few words, so that runs of them meet by chance. */
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
  const speak = (text: string) => ({ text, language: 'en' });
  expect(isVerdictSound(wording, speak('it is'), reports.map(speak))).toBe(sound);
});

test('a report in another language bears out that words were translated, and nothing else', () => {
  const quote = { text: 'too dear', language: 'en' };
  const report = { text: 'zu teuer', language: 'de' };
  expect(isVerdictSound('translated', quote, [report])).toBe(true);
  expect(isVerdictSound('reworded', quote, [report])).toBe(false);
  expect(isVerdictSound('matches', quote, [report])).toBe(false);
  expect(compareReport(quote, report)).toEqual({
    article: [{ kind: 'same', text: 'too dear' }],
    reported: [{ kind: 'same', text: 'zu teuer' }],
  });
});
