/**
 * Makes a function that finds where a text has one of `forms`: the longest at each position, and never inside a word.
 *
 * A form must match as written; a flexible one also matches with its first letter in the other case, and as an English
 * plural. Any white space matches any other, since day and month are joined by a no-break space. The time grows with
 * the text and hardly with the number of forms, because they are kept in a tree with a branch for each word, space or
 * sign.
 */
export function createFormFinder(forms: readonly Form[]): (text: string) => Found[] {
  const root = createBranch();
  for (const { form, isFlexible } of forms) {
    const [first, ...rest] = cut(form.normalize()).map(({ key }) => key);
    if (first === undefined) continue;
    for (const start of isFlexible ? varyFirstLetter(first) : [first]) {
      const end = [start, ...rest].reduce(grow, root);
      end.isEnd = true;
      end.takesPlural ||= isFlexible;
    }
  }
  return (text) => {
    const parts = cut(text);
    const found: Found[] = [];
    let index = 0;
    while (index < parts.length) {
      const end = parts[index - 1]?.isWord ? index : findEnd(root, parts, index);
      const start = parts[index]?.start ?? 0;
      if (end > index) found.push({ start, written: text.slice(start, parts[end]?.start) });
      index = Math.max(end, index + 1);
    }
    return found;
  };
}

/** The end of the longest form that starts at a part, or `start` if none does. */
function findEnd(root: Branch, parts: readonly Part[], start: number): number {
  let end = start;
  let branch: Branch | undefined = root;
  for (let index = start; branch && index < parts.length; index += 1) {
    const { branches }: Branch = branch;
    const { key, isWord } = parts[index] ?? NOTHING;
    const next = parts[index + 1] ?? NOTHING;
    branch = branches.get(key);
    if (branch?.isEnd && (isWord || !next.isWord)) end = index + 1;
    else if (branch?.takesPlural && ['s', 'es'].includes(next.key)) end = index + 2;
    else if (isWord && getStems(key).some((stem) => branches.get(stem)?.takesPlural))
      end = index + 1;
  }
  return end;
}

function grow({ branches }: Branch, key: string): Branch {
  const branch = branches.get(key) ?? createBranch();
  branches.set(key, branch);
  return branch;
}

const createBranch = (): Branch => ({ branches: new Map(), isEnd: false, takesPlural: false });

/** Splits a text into whole words, runs of white space, and single other characters. */
const cut = (text: string): Part[] =>
  [...text.matchAll(/([\p{L}\p{M}\p{N}]+)|(\s+)|[^]/gu)].map(
    ({ 0: whole, 1: word, 2: space, index }) => ({
      key: space === undefined ? whole : ' ',
      isWord: word !== undefined,
      start: index,
    }),
  );

function varyFirstLetter(word: string): string[] {
  const [first = ''] = word;
  if (!/\p{L}/u.test(first)) return [word];
  const rest = word.slice(first.length);
  return [first.toLowerCase(), first.toUpperCase()].map((letter) => letter + rest);
}

/** The words that this word may be the English plural of. */
function getStems(word: string): string[] {
  if (!word.endsWith('s')) return [];
  return [word.slice(0, -1), ...(word.endsWith('es') ? [word.slice(0, -2)] : [])];
}

const NOTHING: Part = { key: '', isWord: false, start: 0 };

type Part = { key: string; isWord: boolean; start: number };

type Branch = {
  branches: Map<string, Branch>;
  /** True if a form ends here. */
  isEnd: boolean;
  takesPlural: boolean;
};

type Form = { form: string; isFlexible: boolean };

type Found = { start: number; written: string };
