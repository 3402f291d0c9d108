import type { Problem } from '#errors.ts';
import { explainCharacter, findRefusedCharacter } from '#model/characters.ts';

/**
 * Why a text is not even parsed: it has more than `longest` characters, or one that must not stand in it.
 * `firstLine` is the line of the file it starts on.
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
  const before = text.slice(0, found.index).split('\n');
  return {
    file,
    line: before.length - 1 + firstLine,
    column: (before.at(-1)?.length ?? 0) + 1,
    length: found.character.length,
    ...explainCharacter(found),
  };
}
