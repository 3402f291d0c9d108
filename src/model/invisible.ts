import { nameCharacter } from './character-names.ts';

/**
 * The characters of a text that cannot be seen, in their order.
 *
 * Gives the code and name of each, `U+00AD (soft hyphen)`, and its place in UTF-16 units. They are those that a program
 * leaves out where it does not know them, and control characters that are no white space
 * (https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point).
 */
export const findInvisible = (text: string): Invisible[] =>
  [...text.matchAll(INVISIBLE)].map(({ 0: character, index }) => ({
    name: nameCharacter(character),
    start: index,
  }));

/** A text without what cannot be seen. */
export const removeInvisible = (text: string) => text.replaceAll(INVISIBLE, '');

const INVISIBLE = /(?!\s)[\p{Default_Ignorable_Code_Point}\p{Cc}]|\uFEFF/gu;

type Invisible = { name: string; start: number };
