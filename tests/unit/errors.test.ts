import { describe, expect, test } from 'vitest';
import { ContentError, formatProblems, suggest } from '#errors.ts';
import type { Problem } from '#errors.ts';

const problems: Problem[] = [
  { file: 'content/b.yaml', line: 12, column: 3, entry: 'two', message: 'Later line.' },
  { file: 'content/a.yaml', message: 'The file is missing.', hint: 'Add it.' },
  {
    file: 'content/b.yaml',
    line: 2,
    column: 5,
    entry: 'one › date',
    message: 'Not a date.',
    received: 'May',
    hint: 'Write `2024-05`.',
  },
  { file: 'content/b.yaml', line: 2, column: 1, message: 'Earlier column.' },
];

describe('a report', () => {
  test('groups by file, sorts by place and counts at the end', () => {
    expect(formatProblems(problems)).toMatchInlineSnapshot(`
      "content/b.yaml
        2:1
                Earlier column.
        2:5     one › date
                Not a date.
                Received: May
                Write \`2024-05\`.
        12:3    two
                Later line.

      content/a.yaml
                The file is missing.
                Add it.

      Found 4 problems in 2 files."
    `);
  });

  test('counts one problem in one file in the singular', () => {
    expect(formatProblems(problems.slice(0, 1))).toMatch(/\n\nFound 1 problem in 1 file\.$/);
  });

  test('is the whole message of the error that stops a build', () => {
    const error = new ContentError(problems);
    expect(error.message).toBe(formatProblems(problems));
    expect(error.problems).toBe(problems);
    expect(error.name).toBe('ContentError');
  });
});

describe('a suggestion', () => {
  const known = ['ada-berg', 'tom-reed', 'town-council'];

  test('names the nearest of the known ids, then all of them', () => {
    expect(suggest('ada-burg', known, 'actors')).toBe(
      'Did you mean `ada-berg`? Known actors: ada-berg, tom-reed, town-council.',
    );
  });

  test('does not guess where nothing is near', () => {
    expect(suggest('somebody-else', known, 'actors')).toBe(
      'Known actors: ada-berg, tom-reed, town-council.',
    );
  });

  test('allows more letters to differ in a longer id', () => {
    expect(suggest('the-town-counsel', ['town-council'], 'actors')).toMatch(/^Known/);
    expect(suggest('the-town-council', ['town-council'], 'actors')).toMatch(/^Did you mean/);
  });

  test('says so where nothing is known', () => {
    expect(suggest('ada-berg', [], 'actors')).toBe('There are no actors yet.');
  });
});
