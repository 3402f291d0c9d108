import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCitation, makeWikiCitation } from '#outputs/citations/quote-citation.ts';
import type { CslItem } from '#outputs/citations/csl-item.ts';
import type { CitationFormat } from '#outputs/citations/quote-citation.ts';
import { createUrls } from '#model/urls.ts';
import { getBaseContent } from './base-content.ts';

const { site, explainers } = await getBaseContent();
const explainer = explainers[0]!;
const [base] = explainer.quotes;
const urls = createUrls({ origin: 'https://example.org', base: '/a_b~c/' });
const ADDRESS = 'https://example.org/a_b~c/bridge/quotes/open-by-summer/';

/** Text of any characters, with more of those that have a meaning in one of the formats. */
const words = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...Array.from('\\{}%&$#_^~"\'`-|[]<>!?,@= \n\r\t\u0085\u2028\u00a0aдé𝄞')),
      fc.constantFrom('\nER  - \n', '\nTY  - BOOK\n', '  - ', '}}', '\\input{x}', ' and ', '--'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 40,
  })
  .map((text) => `a${text}z`);

const fold = (text: unknown) => String(text).replace(/[\s\p{Cc}\p{Z}]+/gu, ' ');

const cite = (format: CitationFormat, { text, name, publication }: Words) =>
  makeCitation(
    format,
    { ...base!, text, speaker: { ...base!.speaker, name } },
    explainer,
    { name: publication },
    urls,
  );

/** The quotation marks inside a title change their form, so they are all read as one. */
const foldTitle = (text: unknown) => fold(text).replace(/["“”„‟«»‘’‚‛'`´]/g, '"');

const getTitle = ({ text, name }: Words) =>
  `${name}: “${text}” (as quoted by Millbrook Courier; no other report found)`;
const getNote = ({ text }: Pick<Words, 'text'>) =>
  `Not checked: no other report was found. In the article (Millbrook Courier): “${text}”`;
const allWords = fc.record({ text: words, name: words, publication: words });

test('any text in a BibTeX file is one entry, and is read back as it was', () => {
  fc.assert(
    fc.property(allWords, (given) => {
      const { data } = new Cite(cite('bib', given), { forceType: '@biblatex/text' });
      expect(data).toHaveLength(1);
      const [item] = data as [Record<string, never>];
      const [author] = item['author'] as unknown as { family?: string; literal?: string }[];
      expect(foldTitle(item['title'])).toBe(foldTitle(getTitle(given)));
      expect(fold(item['note'])).toBe(fold(getNote(given)));
      expect(fold(item['container-title'])).toBe(fold(given.publication));
      expect(fold(author?.literal ?? author?.family)).toBe(fold(given.publication));
      expect(item).toMatchObject({
        'citation-key': 'bridge-open-by-summer',
        issued: { 'date-parts': [[2024, 6, 1]] },
        URL: ADDRESS,
      });
    }),
  );
});

test('BibTeX, which counts braces and sees no backslash, finds the same fields; LaTeX finds no command', () => {
  fc.assert(
    fc.property(allWords, (given) => {
      const [head, ...fields] = cite('bib', given).trimEnd().split('\n');
      expect(head).toBe('@article{bridge-open-by-summer,');
      expect(fields.pop()).toBe('}');
      expect(fields.map((field) => field.split(' = ')[0]?.trim())).toEqual(FIELDS);
      for (const field of fields) {
        const value = field.slice(field.indexOf('=') + 2, -1);
        if (/^\w+$/.test(value)) continue;
        expect(isOneGroup(value), value).toBe(true);
        if (field.startsWith('  url')) continue;
        const plain = value.replace(/\\text[a-z]+\{\}|\\[%&$#_]|\{\}|^\{+|\}+$/g, 'x');
        expect(plain).not.toMatch(/[\\{}%&$#_^~]|--|``|''/);
      }
    }),
  );
});

test('the month of a BibTeX file is a word that styles know, apart from the day', () => {
  const bib = makeCitation('bib', base!, explainer, site, urls);
  expect(bib).toContain('  year = 2024,\n  month = jun,\n  day = 1,\n');
  expect(bib).toContain(`  url = {${ADDRESS}},\n`);
});

test('what LaTeX takes for commands is written so that it sets the characters', () => {
  const text = '$60bn & 50 % #1 a_b {c} \\input ^ ~ 1--2 O’Neil';
  expect(cite('bib', { text, name: 'A', publication: 'P' })).toContain(
    'In the article (Millbrook Courier): “\\$60bn \\& 50 \\% \\#1 a\\_b \\textbraceleft{}c\\textbraceright{} \\textbackslash{}input \\textasciicircum{} \\textasciitilde{} 1-{}-2 O’Neil”},\n',
  );
});

test('any text in a RIS file is one line of one entry, and is read back as it was', () => {
  fc.assert(
    fc.property(allWords, (given) => {
      const ris = cite('ris', given);
      const lines = ris.split(/[\p{Cc}\p{Zl}\p{Zp}]+/u);
      expect(lines.map((line) => line.slice(0, 6))).toEqual([
        ...TAGS.map((tag) => `${tag}  - `),
        '',
      ]);
      const { data } = new Cite(ris, { forceType: '@ris/file' });
      expect(data).toHaveLength(1);
      expect(foldTitle(data[0]?.['title'])).toBe(foldTitle(getTitle(given)));
      expect(fold(data[0]?.['container-title'])).toBe(fold(given.publication));
      expect(fold(data[0]?.['note'])).toBe(fold(getNote(given)));
      expect(data[0]?.['URL']).toBe(ADDRESS);
    }),
    { examples: [[{ text: 'a@a{b,}z', name: 'az', publication: 'az' }]] },
  );
});

test('CSL-JSON has every character as it was', () => {
  fc.assert(
    fc.property(allWords, (given) => {
      const [item] = JSON.parse(cite('json', given)) as [CslItem];
      expect(item).toMatchObject({
        note: getNote(given),
        'container-title': given.publication,
      });
      expect(foldTitle(item.title)).toBe(foldTitle(getTitle(given)));
    }),
  );
});

test('no text ends the template for Wikipedia, or is markup in it', () => {
  fc.assert(
    fc.property(words, words, (text, name) => {
      const wiki = makeWikiCitation({ ...base!, text }, explainer, { name }, urls);
      const [, title, work, quote] =
        /^\{\{cite news \|title=(.*) \|url=\S+ \|work=(.*) \|date=2024-06-01 \|quote=(.*)\}\}$/u.exec(
          wiki,
        ) ?? [];
      for (const field of [title, work, quote])
        expect(field).not.toMatch(/[{}[\]<|\n]|''|~~|__|&(?!#\d+;)\w+;/);
      expect(fold(decode(quote))).toBe(fold(getNote({ text })));
      expect(fold(decode(work))).toBe(fold(name));
    }),
  );
});

/** True if the first brace of a text is closed by its last. */
function isOneGroup(text: string): boolean {
  let depth = 0;
  return Array.from(text).every((character, index, all) => {
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    return index === all.length - 1 ? depth === 0 : depth > 0;
  });
}

const decode = (text = '') =>
  text.replace(/&#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Number(code)));

const FIELDS = ['author', 'title', 'journal', 'year', 'month', 'day', 'note', 'url'];
const TAGS = ['TY', 'TI', 'AU', 'T2', 'PY', 'DA', 'AB', 'N1', 'LA', 'UR', 'ER'];

type Words = { text: string; name: string; publication: string };
