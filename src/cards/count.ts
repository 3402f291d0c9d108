/** A number with its noun: `1 quote`, `25 stated positions`. */
export const count = (number: number, noun: string) =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;
