import type { Problem } from '#errors.ts';
import { explainCharacter, findRefusedCharacter } from '#model/characters.ts';
import { getLocationAt } from './location-at.ts';

/**
 * Explains why a text is not even parsed: it has more than `longest` characters, or a forbidden one. `firstLine` is the
 * line of the file it starts on.
 */
export function refuseText(
  file: string,
  text: string,
  longest: number,
  firstLine = 1,
): Problem | undefined {
  if (text.length > longest) {
    return {
      file,
      message: `The file has more than ${longest.toLocaleString('en')} characters.`,
      hint: 'Check whether something was pasted into it by mistake; else split the content.',
    };
  }
  const found = findRefusedCharacter(text);
  if (!found) return undefined;
  const { line, column } = getLocationAt(text, found.index);
  return {
    file,
    line: line - 1 + firstLine,
    column,
    length: found.character.length,
    ...explainCharacter(found),
  };
}
