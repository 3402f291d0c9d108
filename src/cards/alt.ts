/**
 * The alternative text of a picture: all it says, as sentences, in the order it is read.
 * What is empty is left out; a sentence that does not end gets its full stop.
 */
export function makeAlt(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/[.!?…:][”’»)]*$/u.test(part ?? '') ? part : `${part}.`))
    .join(' ');
}
