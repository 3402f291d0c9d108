import { expect, test } from 'vitest';
import { checkIds } from '#build/checks/ids.ts';
import { locateEntries } from '#build/checks/locate-entries.ts';
import { readPage } from '#build/checks/page.ts';
import type { ContentTexts } from '#content/read/read-folder.ts';

const FOLDER = 'content/explainers/bridge';
const TEXTS: ContentTexts = {
  label: 'content',
  files: new Map([['content/site.yaml', 'name: A\n']]),
  explainers: [
    {
      id: 'bridge',
      label: FOLDER,
      files: new Map([
        [`${FOLDER}/quotes.yaml`, 'open:\n  text: a\n\ntoo-dear:\n  text: b\n'],
        [`${FOLDER}/positions.yaml`, '# First\nquote-too-dear:\n  says: c\n'],
        [`${FOLDER}/explainer.yaml`, 'headline: A\n\nredirects:\n  quote/a: quote/b\n'],
      ]),
      sections: new Map([[`${FOLDER}/sections/quote-open.mdx`, '---\ntitle: A\n---\n']]),
    },
  ],
};

const check = (html: string) => {
  const pages = new Map([['/bridge/', readPage('/bridge/', html)]]);
  const site = { pages, files: new Set(''), styles: new Map(), siteUrl: '', basePath: '/' };
  return checkIds(site, TEXTS);
};

test('two things with one address are named, at the line that gives the second its id', () => {
  expect(check('<p id="quote-too-dear"></p><p id="quote-too-dear"></p>')).toEqual([
    {
      file: `${FOLDER}/quotes.yaml`,
      line: 4,
      column: 1,
      length: 8,
      source: 'too-dear:',
      message:
        'Two things on the page have the address `#quote-too-dear`: the position `quote-too-dear` and the quote `too-dear`.',
      hint: `Give the quote \`too-dear\` another id here, or the position \`quote-too-dear\` in ${FOLDER}/positions.yaml, and where it is named. The page is /bridge/.`,
    },
  ]);
  expect(check('<p id="quote-open"></p><p id="quote-open"></p>')).toMatchObject([
    { file: `${FOLDER}/quotes.yaml`, line: 1 },
  ]);
});

test('an address that the content does not give is reported for the page', () => {
  expect(check('<p id="x"></p><p id="x"></p>')).toMatchObject([{ file: '/bridge/' }]);
});

test('a problem of an entry is at its line, of one that is to be written at the start of the file', () => {
  const at = (file: string, entry: string) =>
    locateEntries([{ file: `${FOLDER}/${file}`, entry, message: 'Gone.' }], TEXTS);
  expect(at('quotes.yaml', 'too-dear')).toMatchObject([{ line: 4, source: 'too-dear:' }]);
  expect(at('explainer.yaml', 'redirects › quote/c')).toMatchObject([{ line: 3 }]);
  expect(at('quotes.yaml', 'redirects › quote/c')).toMatchObject([{ line: 1, length: 0 }]);
  expect(at('x.html', 'a')).toEqual([{ file: `${FOLDER}/x.html`, entry: 'a', message: 'Gone.' }]);
});
