import { expect, test } from 'vitest';
import { acceptContent } from '#content/accept-content.ts';
import { readFolder } from '#content/read/read-folder.ts';
import type { ContentTexts, Texts } from '#content/read/read-folder.ts';
import type { Problem } from '#errors.ts';
import { brokenContent } from './broken-content.ts';
import { BASE_CONTENT } from './content-folder.ts';
import type { Change } from './content-folder.ts';

type Changes = Record<string, Change>;

const base = await readFolder(BASE_CONTENT);

/** Mistakes with the problems that each has alone. */
const mistakes = Object.entries(brokenContent).map(([name, changes]) => ({
  name,
  changes,
  files: Object.keys(changes),
  problems: describe(changes),
}));

/** Of these a whole file cannot be read, so that nothing that rests on its ids is known. */
const UNREADABLE = /^(file|yaml|section-too-long|mdx-too-deep|mdx-not-closed|mdx-expression-bomb)/;

/** Each mistake meets so many others, at distances that have no common step. */
const STEPS = [1, 2, 5, 11, 17, 29, 41];

/** What the first is about rests on what the second leaves unknown: the day of publication. */
const UNKNOWABLE = [['date-after-publication', 'day-without-day']];

const pairs = mistakes.flatMap((a, index) =>
  STEPS.flatMap((step) => {
    const b = mistakes[(index + step) % mistakes.length];
    if (!b || a.files.some((file) => b.files.includes(file))) return [];
    const pair = `${a.name} + ${b.name}`;
    return [{ pair, a, b, both: describe({ ...a.changes, ...b.changes }) }];
  }),
);

test('there are pairs enough', () => {
  expect(pairs.length).toBeGreaterThan(300);
});

test('of two mistakes in different files, neither adds a problem to the other', () => {
  const more = pairs.flatMap(({ pair, a, b, both }) => {
    const added = both.filter((one) => ![...a.problems, ...b.problems].includes(one));
    return added.length > 0 ? [{ pair, added }] : [];
  });
  expect(more).toEqual([]);
});

test('of two mistakes in different files, neither hides the other', () => {
  const less = pairs.flatMap(({ pair, a, b, both }) => {
    if (UNKNOWABLE.some((names) => [a, b].every(({ name }) => names.includes(name)))) return [];
    const alone = [
      ...(UNREADABLE.test(b.name) ? [] : a.problems),
      ...(UNREADABLE.test(a.name) ? [] : b.problems),
    ];
    const hidden = alone.filter((one) => !both.includes(one));
    return hidden.length > 0 ? [{ pair, hidden }] : [];
  });
  expect(less).toEqual([]);
});

function describe(changes: Changes): string[] {
  return acceptContent(change(base, changes)).problems.map(
    ({ file, entry = '', message }: Problem) => `${file} ${entry} ${message}`,
  );
}

function change(content: ContentTexts, changes: Changes): ContentTexts {
  return {
    ...content,
    files: changeTexts(content.files, changes, /^[a-z]+\.yaml$/),
    explainers: content.explainers.map((explainer) => ({
      ...explainer,
      files: changeTexts(explainer.files, changes, /\/[a-z]+\.yaml$/),
      sections: changeTexts(explainer.sections, changes, /\.mdx$/),
    })),
  };
}

function changeTexts(texts: Texts, changes: Changes, files: RegExp): Texts {
  const changed = new Map(texts);
  for (const [name, how] of Object.entries(changes)) {
    const file = `content/${name}`;
    if (!files.test(name)) continue;
    if (how === null) changed.delete(file);
    else changed.set(file, typeof how === 'string' ? how : how(texts.get(file) ?? ''));
  }
  return new Map([...changed].sort(([a], [b]) => (a < b ? -1 : 1)));
}
