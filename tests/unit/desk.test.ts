import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { getDeskPath, getEditorAddress } from '#authoring/desk/addresses.ts';
import type { Desk, TaskKind } from '#authoring/desk/desk.ts';
import { locateTexts } from '#authoring/desk/locate-texts.ts';
import { makeDesk } from '#authoring/desk/make-desk.ts';
import { acceptFolders } from '#content/accept-content.ts';
import { readFolder } from '#content/read/read-folder.ts';
import { findUnfinishedText } from '#content/rules/find-unfinished-text.ts';

const content = await readFolder(
  fileURLToPath(new URL('../fixtures/base/content', import.meta.url)),
);
const EXPLAINER = 'content/explainers/bridge';

/** Sentences A1, A2 and B1; “the talk of the town” is a quotation without an entry. */
const ARTICLE = `The bridge

The council will vote on the bridge. “It’ll open by summer – “at last” & on time,” said Ada Berg.

The price is “too dear”, wrote Tom Reed, and he said: “It is the talk of the town.”
`;

/** The desk of the base content with some of its files changed by `changes`, from `content/explainers/bridge/`. */
function makeBridgeDesk(
  article: string | null = ARTICLE,
  changes: Record<string, (text: string) => string> = {},
): Desk {
  const change = (texts: ReadonlyMap<string, string>) =>
    new Map([...texts].map(([file, text]) => [file, changes[shorten(file)]?.(text) ?? text]));
  const explainers = content.explainers.map((explainer) => ({
    ...explainer,
    files: change(explainer.files),
    sections: change(explainer.sections),
  }));
  const folders = acceptFolders({ ...content, explainers });
  const [folder] = folders.explainers;
  return makeDesk(folder!, folders.shared, findUnfinishedText(folders), article ?? undefined);
}

const shorten = (file: string) => file.replace(`${EXPLAINER}/`, '');
const replace = (before: string, after: string) => (text: string) => text.replace(before, after);

/** What is left, without what is done. */
const count = ({ tasks }: Desk): Partial<Record<TaskKind, number>> =>
  Object.fromEntries(
    tasks.flatMap(({ kind, count: number }) => (number === 0 ? [] : [[kind, number]])),
  );

const getFirst = ({ tasks }: Desk, wanted: TaskKind) => {
  const { place, row } = tasks.find(({ kind }) => kind === wanted)!.first!;
  return [row, `${shorten(place.file)}:${place.line}`];
};

describe('a sentence on the desk', () => {
  test('has its words, the section that retells it, and what rests on it, each with its line', () => {
    const { article, language, rows } = makeBridgeDesk();
    expect(article.kind).toBe('read');
    expect(language).toBe('en');
    expect(rows.map(({ id, words }) => [id, words])).toEqual([
      ['A1', 'The council will vote on the bridge.'],
      ['A2', '“It’ll open by summer – “at last” & on time,” said Ada Berg.'],
      ['B1', 'The price is “too dear”, wrote Tom Reed, and he said: “It is the talk of the town.”'],
    ]);
    const [, second, third] = rows;
    expect(second?.place).toEqual({ file: `${EXPLAINER}/article.txt`, line: 3, column: 38 });
    expect(second?.retold).toEqual([
      {
        section: 'the-vote',
        title: 'The vote',
        isWritten: true,
        place: { file: `${EXPLAINER}/sections/the-vote.mdx`, line: 4, column: 15 },
      },
    ]);
    expect(second?.entries).toMatchObject([
      { kind: 'quote', id: 'open-by-summer', by: ['Ada Berg'], is: 'unchecked', lacks: ['report'] },
      { kind: 'position', id: 'p01', by: ['Ada Berg'], is: 'supports', lacks: [] },
    ]);
    expect(third?.entries.map(({ kind, id, place }) => [kind, id, place.line])).toEqual([
      ['quote', 'too-dear', 14],
      ['position', 'p02', 13],
      ['note', 'price-differs', 1],
    ]);
  });

  test('has its id alone while the article is not there, or has another number of sentences', () => {
    expect(makeBridgeDesk(null).article.kind).toBe('missing');
    expect(makeBridgeDesk('').article).toMatchObject({ kind: 'uneven', sentences: 0, ids: 3 });
    const { article, rows, tasks } = makeBridgeDesk(`${ARTICLE}\nIt rained.\n`);
    expect(article).toMatchObject({ kind: 'uneven', sentences: 4, ids: 3 });
    expect(rows.map(({ words }) => words)).toEqual([undefined, undefined, undefined]);
    expect(rows[0]?.place).toMatchObject({ file: `${EXPLAINER}/explainer.yaml`, line: 12 });
    expect(tasks.find(({ kind }) => kind === 'unlisted')?.count).toBe(0);
  });

  test('names the quote that began before it and goes on in it', () => {
    const article = ARTICLE.replace(
      'The council will vote on the bridge. “It’ll open by summer – “at last” & on time,” said Ada Berg.',
      'Ada Berg spoke: “It is late. It will open.”',
    );
    const { rows } = makeBridgeDesk(article, {
      'quotes.yaml': (text) =>
        text
          .replace('It’ll open by summer – “at last” & on time.', 'It is late. It will open.')
          .replace('sentence: A2', 'sentence: A1'),
    });
    expect(rows[1]?.continuing).toEqual(['open-by-summer']);
  });
});

describe('what is left to do', () => {
  test('is counted where it is missing, with the first place', () => {
    const desk = makeBridgeDesk();
    expect(count(desk)).toEqual({ unlisted: 1, unchecked: 1 });
    expect(getFirst(desk, 'unlisted')).toEqual(['B1', 'article.txt:5']);
    expect(getFirst(desk, 'unchecked')).toEqual(['A2', 'quotes.yaml:1']);
    expect(desk.rows[2]?.quotations).toMatchObject([
      { words: 'It is the talk of the town.', isStatement: true },
    ]);
  });

  test('has a sentence that no section retells', () => {
    const desk = makeBridgeDesk(ARTICLE, {
      'sections/the-vote.mdx': replace('[A1, A2]', '[A1]'),
    });
    expect(count(desk)).toMatchObject({ unretold: 1 });
    expect(getFirst(desk, 'unretold')).toEqual(['A2', 'explainer.yaml:13']);
  });

  test('has a quote without a position', () => {
    const desk = makeBridgeDesk(ARTICLE, {
      'positions.yaml': replace('  quote: too-dear\n', ''),
    });
    expect(count(desk)).toMatchObject({ unpositioned: 1 });
    expect(getFirst(desk, 'unpositioned')).toEqual(['B1', 'quotes.yaml:14']);
  });

  test('has nothing for a quote that was withdrawn', () => {
    const desk = makeBridgeDesk(ARTICLE, {
      'quotes.yaml': replace(
        '  wording: unchecked\n',
        '  wording: unchecked\n  withdrawn: { date: 2024-06-01, reason: It was never said. }\n',
      ),
      'positions.yaml': replace('  quote: open-by-summer\n', ''),
    });
    expect(count(desk)).toEqual({ unlisted: 1 });
  });

  test('has TK by its file, and in a section only for the sentence that the line names', () => {
    const desk = makeBridgeDesk(ARTICLE, {
      'explainer.yaml': replace('label: Price', 'label: TK'),
      'quotes.yaml': replace('Speech in the town hall', 'TK where'),
      'sections/the-vote.mdx': (text) =>
        text
          .replace('title: The vote', 'title: TK')
          .replace('\nThe council was', '\nTK retell A2.\nThe council was'),
    });
    expect(count(desk)).toMatchObject({ explainer: 1, quotes: 1, sections: 1, unwritten: 1 });
    expect(getFirst(desk, 'unwritten')).toEqual(['A2', 'sections/the-vote.mdx:7']);
    expect(desk.rows[1]?.entries[0]?.lacks).toEqual(['words', 'report']);
    expect(desk.rows[0]?.retold[0]?.isWritten).toBe(true);
  });

  test('says on which sentences nothing rests', () => {
    const desk = makeBridgeDesk(ARTICLE, {
      'positions.yaml': (text) => text.slice(0, text.indexOf('p03:')),
      'events.yaml': (text) => text.replaceAll('  sentence: A1\n', ''),
    });
    expect(count(desk)).toMatchObject({ bare: 1 });
    expect(getFirst(desk, 'bare')).toEqual(['A1', 'article.txt:3']);
  });

  test('does not take an entry with a mistake for one that is missing', () => {
    const desk = makeBridgeDesk(ARTICLE, {
      'quotes.yaml': replace('wording: translated', 'wording: same'),
      'explainer.yaml': replace('published: 2024-06-01', 'published: soon'),
    });
    expect(count(desk)).toEqual({ unlisted: 1, unchecked: 1 });
    expect(desk.headline).toBe('The bridge at Millbrook: what was said before the vote');
  });

  test('keeps what names a sentence that the article does not have', () => {
    const desk = makeBridgeDesk(ARTICLE, {
      'notes.yaml': replace('sentence: B1', 'sentence: TK'),
    });
    expect(desk.strays).toMatchObject([{ kind: 'note', id: 'price-differs' }]);
  });
});

test('texts are located in an article one behind the other, whatever white space is between', () => {
  expect(
    locateTexts('One. Two\nthree. One. Four.', ['One.', 'Two three.', 'One.', 'Six.']),
  ).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 6 },
    { line: 2, column: 8 },
    { line: 2, column: 12 },
  ]);
});

test('addresses open a file in the editor whatever its name, and the desk below any base', () => {
  const place = { file: 'content/explainers/a b#c/quotes.yaml', line: 3, column: 5 };
  expect(getEditorAddress('/work/ä/content', place)).toBe(
    'vscode://file/work/%C3%A4/content/explainers/a%20b%23c/quotes.yaml:3:5',
  );
  expect([getDeskPath('/'), getDeskPath('/news/', 'bridge')]).toEqual([
    '/_desk/',
    '/news/_desk/bridge/',
  ]);
});
