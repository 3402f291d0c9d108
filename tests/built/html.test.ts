import { expect, test } from 'vitest';
import { pages, readPage } from '../built-site.ts';
import { findHtmlErrors } from './checks/html.ts';

for (const page of pages) {
  test(`${page} is valid HTML`, async () => {
    expect(await findHtmlErrors(readPage(page), page)).toEqual([]);
  });
}
