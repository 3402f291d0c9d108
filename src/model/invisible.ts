import { nameCharacter } from './character-names.ts';

/**
 * The invisible characters of a text, in order.
 *
 * Gives the code and name of each, `U+00AD (soft hyphen)`, and its position in UTF-16 units. Invisible are characters
 * that a program ignores if it does not support them
 * (https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point), and control characters other than white space.
 */
export const findInvisible = (text: string): Invisible[] =>
  [...text.matchAll(INVISIBLE)].map(({ 0: character, index }) => ({
    name: nameCharacter(character),
    start: index,
  }));

/** Removes the invisible characters from a text. */
export const removeInvisible = (text: string) => text.replaceAll(INVISIBLE, '');

const INVISIBLE = /(?!\s)[\p{Default_Ignorable_Code_Point}\p{Cc}]|\uFEFF/gu;

type Invisible = { name: string; start: number };
