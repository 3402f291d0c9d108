import type { Problem } from '#errors.ts';

/** The place of a problem, which is the start of its file if it names no line. */
export const getPlace = ({ file, line = 1, column = 1 }: Problem): Place => ({
  file,
  line,
  column,
});

/** A place in a file, which is named as an editor knows it: `content/…`. Line and column count from 1. */
export type Place = { file: string; line: number; column: number };
