import { describe, expect, test } from 'vitest';
import { readYaml } from '#content/read/read-yaml.ts';

const TEXT = `ada-berg:
  name: Ada Berg
  roles:
    - title: Councillor
    - title: Mayor
      from: 2019-06-01
tom-reed: { name: Tom Reed }
`;

describe('a place', () => {
  const { locate } = readYaml('actors.yaml', TEXT);

  test.each([
    [[], 1, 1],
    [['ada-berg'], 1, 1],
    [['ada-berg', 'name'], 2, 3],
    [['ada-berg', 'roles'], 3, 3],
    [['ada-berg', 'roles', 0], 4, 7],
    [['ada-berg', 'roles', 1, 'from'], 6, 7],
    [['tom-reed', 'name'], 7, 13],
  ])('of %j is %i:%i', (path, line, column) => {
    expect(locate(path)).toMatchObject({ line, column });
  });

  test.each([
    ['a field that is not there', ['ada-berg', 'country'], 1, 1],
    ['an item that is not there', ['ada-berg', 'roles', 7, 'title'], 3, 3],
    ['an entry that is not there', ['nobody', 'name'], 1, 1],
    ['something below a text', ['tom-reed', 'name', 'first'], 7, 13],
  ])('of %s is that of what it should stand in', (_what, path, line, column) => {
    expect(locate(path)).toMatchObject({ line, column });
  });

  test('in frontmatter counts from the line that it starts on', () => {
    expect(readYaml('a.mdx', 'title: A\nretells: [A1]', 2).locate(['retells', 0])).toMatchObject({
      line: 3,
      column: 11,
    });
  });
});

describe('values', () => {
  test('are plain: dates, yes and no stay text', () => {
    const { value } = readYaml(
      'a.yaml',
      'a: 2025-03-17\nb: yes\nc: true\nd: 1.5\ne: 2025-03-18~\n',
    );
    expect(value).toEqual({ a: '2025-03-17', b: 'yes', c: true, d: 1.5, e: '2025-03-18~' });
  });

  test('keep every character of a text', () => {
    const { value } = readYaml('a.yaml', 'a: “It’ll – at last” … & <b>\n');
    expect(value).toEqual({ a: '“It’ll – at last” … & <b>' });
  });

  test('of an empty file are none, and that is no problem here', () => {
    expect(readYaml('a.yaml', '')).toMatchObject({ problems: [] });
    expect(readYaml('a.yaml', '# only a comment\n').value ?? undefined).toBeUndefined();
  });
});

describe('refused', () => {
  test('is a second entry with the same name', () => {
    expect(readYaml('a.yaml', 'one: 1\ntwo: 2\none: 3\n').problems).toMatchObject([
      {
        file: 'a.yaml',
        line: 3,
        column: 1,
        message: 'There are two entries with the name `one`.',
        hint: 'Give each its own id.',
      },
    ]);
  });

  test('are anchors and aliases', () => {
    const anchor = {
      message: 'The file uses YAML anchors or aliases.',
      hint: 'Write the value out.',
    };
    expect(readYaml('a.yaml', 'one: &a [x]\ntwo: *a\n').problems).toMatchObject([
      { ...anchor, line: 1, column: 9 },
      { ...anchor, line: 2, column: 6 },
    ]);
  });

  test('is an alias that unfolds without end, in no time', () => {
    const rows = Array.from(
      { length: 30 },
      (_, row) => `r${row + 1}: &r${row + 1} [*r${row}, *r${row}]`,
    );
    expect(readYaml('a.yaml', `r0: &r0 [x]\n${rows.join('\n')}\n`).problems).not.toEqual([]);
  });

  test('is a custom tag', () => {
    const { problems } = readYaml('a.yaml', 'one: !!js/function "() => 1"\n');
    expect(problems).toMatchObject([
      { file: 'a.yaml', line: 1, message: 'The file uses a YAML tag.' },
    ]);
    expect(readYaml('a.yaml', 'one: !<tag:yaml.org,2002:binary> "eA=="').problems).toMatchObject([
      { line: 1, column: 34, message: 'The file uses a YAML tag.' },
    ]);
  });

  test('is broken syntax, with the line and what to look for', () => {
    expect(readYaml('a.yaml', 'one: 1\ntwo: a: b\nthree: 3\n').problems[0]).toMatchObject({
      file: 'a.yaml',
      line: 2,
      column: 6,
      message: expect.stringMatching(/^This is not valid YAML: .+\.$/),
      received: 'a: b',
      hint: 'Text with `: ` in it stands in quotation marks; else check the indents.',
    });
  });
});

describe('a value is not what it looks like', () => {
  const explain = (text: string) => readYaml('a.yaml', text).problems;

  test('where YAML takes its end for a comment: it is shown in quotation marks', () => {
    expect(explain('text: It is far too dear #StopTheBridge say no\n')).toMatchObject([
      {
        line: 1,
        column: 7,
        received: 'It is far too dear #StopTheBridge say no',
        hint: 'If it is text, write `"It is far too dear #StopTheBridge say no"`. If it is a comment, give it a line of its own.',
      },
    ]);
  });

  test.each([
    '- s02 # the report\n',
    'lat: 50.1 # north\n',
    'text: one\n  two # three\n',
    'text: A "B" # C\n',
    'context: #MeToo began\n  in 2017.\n',
    'list: [one, #two, three\n  four]\n',
    'a: { b: #c\n  d }\n',
  ])('as in %j', (text) => {
    expect(explain(text)).toHaveLength(1);
  });

  test.each([
    '# all of it\ntext: one\n',
    'text: "one" # two\n',
    "text: 'one' # two\n",
    'list: [one, two] # three\n',
    'list: # three\n  - one\n',
    'text: > # folded\n  one # two\n',
    'text: C# and No.#1\n',
  ])('but not in %j', (text) => {
    expect(explain(text)).toEqual([]);
  });

  test.each([
    ['a:\n\u00a0\u00a0b: c\n', '2:1 U+00A0 (no-break space)'],
    ['a:\n\tb: c\n', '2:1 U+0009 (tab)'],
    ['\u3000b: c\n', '1:1 U+3000 (ideographic space)'],
    ['a: one\n\u00a0\u00a0b: two\n', '2:1 U+00A0 (no-break space)'],
  ])('where an indent is no spaces: %j', (text, expected) => {
    const problems = explain(text);
    expect(
      problems.map(({ line, column, received }) => `${line}:${column} ${String(received)}`),
    ).toEqual([expected]);
  });

  test('where it stands in curly quotation marks and is no YAML', () => {
    const [problem] = explain('text: “too: dear”\n');
    expect(problem?.hint).toContain('U+201C (left curly quotation mark)');
    expect(explain('text: “too dear”\n')).toEqual([]);
  });

  test('where an escape makes what must not stand in a text, or half a letter', () => {
    expect(explain('a: "x\\u202ey"\n')).toMatchObject([
      { received: 'U+202E (right-to-left override)' },
    ]);
    expect(explain('"x\\u200b": y\n')).toMatchObject([{ received: 'U+200B (zero-width space)' }]);
    expect(readYaml('a.yaml', 'a: "e\\u0301"\n').value).toEqual({ a: 'é' });
  });
});
