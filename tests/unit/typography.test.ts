import { expect, test } from 'vitest';
import { bindWords } from '#model/typography.ts';

test.each([
  ["the council's vote", 'the council’s vote'],
  ["l'accord d'un an", 'l’accord d’un an'],
  ["м'яч", 'м’яч'],
  // Quoted words keep every character that was printed.
  ["he said “it's late” of the council's vote", "he said “it's late” of the council’s vote"],
  [
    "elle dit «\u00a0c'est tard\u00a0» et n'a rien",
    "elle dit «\u00a0c'est tard\u00a0» et n’a rien",
  ],
  // Feet, single quotation marks and what stands before a word are not apostrophes for certain.
  ["6' wide, 'open' and '90s", "6' wide, 'open' and '90s"],
])('the apostrophes of %j are set as %j', (text, set) => {
  expect(bindWords(text)).toBe(set);
});
