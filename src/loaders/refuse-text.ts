import type { Problem } from '../errors.ts';

/**
 * Why a text is not even parsed: it has more than `longest` characters, or a character that no editor types,
 * such as those that stand for bytes that are not UTF-8. `firstLine` is the line of the file it starts on.
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
  // eslint-disable-next-line no-control-regex
  const index = text.search(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]/);
  if (index === -1) return undefined;
  const before = text.slice(0, index).split('\n');
  return {
    file,
    line: before.length - 1 + firstLine,
    column: (before.at(-1)?.length ?? 0) + 1,
    length: 1,
    message: 'The text has a character that cannot be shown.',
    received: `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`,
    hint: 'Save the file as UTF-8, and write the character again.',
  };
}
