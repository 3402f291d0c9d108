import { describe, expect, test } from 'vitest';
import { findPassage } from '#authoring/report-words/find-passage.ts';
import { draftDifference } from '#authoring/report-words/draft-difference.ts';
import { compareWords } from '#model/compare-words.ts';
import { judgeWording } from '#model/wording.ts';

const REPORT = `The mayor spoke on Monday. She was late. “We will open the bridge in June, I promise,” she said.

Asked about the price, she said it would stay as it was. Nobody asked more.`;

describe('the words of a quote in a longer report', () => {
  test('are those of the quotation that has them', () => {
    expect(findPassage(REPORT, 'We will open the bridge', 'en')).toBe(
      'We will open the bridge in June, I promise,',
    );
  });

  test('are those of the sentence that has them, without marks', () => {
    expect(findPassage(REPORT, 'it would stay', 'en')).toBe(
      'Asked about the price, she said it would stay as it was.',
    );
  });

  test('are the whole text where nothing is alike', () => {
    expect(findPassage(REPORT, 'Zug um Zug', 'de')).toBe(REPORT);
  });
});

describe('the drafted difference', () => {
  const draft = (article: string, reported: string, language = 'en') => {
    const comparison = compareWords(article, reported);
    return draftDifference(judgeWording(comparison), comparison, language);
  };

  test('needs no editor where no word differs', () => {
    expect(draft('We will open', 'We will open')).toBe('Nothing differs.');
    expect(draft('open the bridge', 'We will open the bridge in June')).toContain(
      'part of the sentence',
    );
  });

  test('names the words, and is marked for an editor, where some differ', () => {
    expect(draft('We will open in May', 'We will open in June')).toBe(
      'TK The report has “June”, the article “May”.',
    );
    expect(draft('We open', 'We will open', 'de')).toBe('TK Der Artikel lässt „will“ aus.');
  });
});
