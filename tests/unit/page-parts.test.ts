import { expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { getLanguage } from '#i18n/language.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { Explainer } from '#model/explainer.ts';
import { getPageParts } from '#model/page-parts.ts';

const sections = [
  { id: 'the-vote', number: 1, title: 'The vote' },
  { id: 'the-price', number: 2, title: 'The price' },
] as Explainer['sections'];
const whatHappenedNext = { asOf: parseDate('2024-06'), summary: '', sources: [] };

test('the parts of a page are its sections, what happened next, and the record', () => {
  expect(getPageParts({ sections, whatHappenedNext }, ENGLISH)).toEqual([
    { href: '#the-vote', title: '1 The vote' },
    { href: '#the-price', title: '2 The price' },
    { href: '#what-happened-next', title: 'What happened next' },
    { href: '#part--record', title: 'The record' },
  ]);
});

test('an explainer that does not say what happened next has no link to it', () => {
  const parts = getPageParts({ sections, whatHappenedNext: undefined }, ENGLISH);
  expect(parts.map(({ href }) => href)).toEqual(['#the-vote', '#the-price', '#part--record']);
});

test('the parts are named in the language of the page', () => {
  const german = getLanguage('de');
  expect(getPageParts({ sections: [], whatHappenedNext: undefined }, german)).toEqual([
    { href: '#part--record', title: german.words.record.title },
  ]);
});
