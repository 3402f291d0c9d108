import type { Problem } from '#errors.ts';

/** Maximum problems reported for one file: more are usually one mistake repeated many times. */
const MOST = 50;

/**
 * A list of problems that stays short and fast however much is wrong: after the first problems of a file, the rest are
 * only counted, since finding the location and explanation of each costs more than the check itself.
 */
export function createProblemList(): ProblemList {
  const told: Problem[] = [];
  const counts = new Map<string, number>();
  return {
    add(file, explain) {
      const count = (counts.get(file) ?? 0) + 1;
      counts.set(file, count);
      if (count <= MOST) told.push(explain());
    },
    getProblems: () => [
      ...told,
      ...[...counts].flatMap(([file, count]) =>
        count > MOST ? [tellMore(file, count - MOST)] : [],
      ),
    ],
  };
}

/** Applies the same limit to existing problems. */
export function capProblems(problems: readonly Problem[]): Problem[] {
  return [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, inFile]) => {
    const told = inFile.filter(({ more }) => more === undefined);
    const more = inFile.reduce((sum, problem) => sum + (problem.more ?? 0), 0);
    const left = Math.max(0, told.length - MOST) + more;
    return left === 0 ? told : [...told.slice(0, MOST), tellMore(file, left)];
  });
}

const tellMore = (file: string, more: number): Problem => ({
  file,
  more,
  message: `There ${more === 1 ? 'is 1 more problem' : `are ${more.toLocaleString('en')} more problems`} in this file.`,
  hint: 'Mend those above first: most that follow are of the same kind.',
});

export type ProblemList = {
  /** Counts a problem of a file, and asks for its explanation only if it will be reported. */
  add: (file: string, explain: () => Problem) => void;
  getProblems: () => Problem[];
};
