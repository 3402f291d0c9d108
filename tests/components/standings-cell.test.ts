import { expect, test } from 'vitest';
import cells from '../gallery/examples/StandingsCell.ts';
import { renderExampleHtml } from './render.ts';

test('an empty cell has no white space, which would stand between its labels where the table is a list', async () => {
  const html = await renderExampleHtml(cells, 'with nothing stated');
  expect(html).toMatch(/<td [^>]*data-label="[^"]+"[^>]*><span[^>]*>not stated<\/span><\/td>/);
});
