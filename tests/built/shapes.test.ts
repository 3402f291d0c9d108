import { expect, test } from 'vitest';
import { getText, parseHtml } from '../html.ts';
import { shapePages, shapes } from '../shape-pages.ts';
import { findHtmlErrors } from './checks/html.ts';

for (const [id, pages] of shapePages) {
  test(`${id} is valid HTML, counts nothing that is not there, and has no empty part`, async () => {
    for (const page of pages) {
      const html = shapes.readPage(page);
      expect.soft(await findHtmlErrors(html, page), page).toEqual([]);
      const root = await parseHtml(html);
      const main = root.querySelector('main')!;
      const described = html.match(/(?:name|property)="[^"]*" content="[^"]*"/g);
      expect.soft([getText(main), described].join('\n'), page).not.toMatch(NOTHING);
      const empty = main
        .querySelectorAll('ol, ul, dl, table, tbody, h1, h2, h3, h4, h5')
        .filter((element) => getText(element) === '' && element.childElements.length === 0);
      expect
        .soft(
          empty.map(({ tagName }) => tagName),
          page,
        )
        .toEqual([]);
    }
  });
}

test('the pictures of the shapes count nothing that is not there', () => {
  const alts = shapes.pages.flatMap((page) =>
    [...shapes.readPage(page).matchAll(/"og:image:alt" content="([^"]*)"/g)].map(([, alt]) => alt),
  );
  expect(alts.length).toBeGreaterThan(100);
  expect(alts.filter((alt) => alt && NOTHING.test(alt))).toEqual([]);
});

/** “0 terms”, “on 0 of the 0”, “Not heard: nobody”. */
const NOTHING =
  /(?<![\d.,:])\b0 (?:of (?:the )?0\b|terms|events|positions|stated|actors|quotes|entries)|not heard: nobody/i;
