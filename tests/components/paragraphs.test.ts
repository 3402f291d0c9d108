import { expect, test } from 'vitest';
import paragraphs from '../gallery/examples/Paragraphs.ts';
import { renderExampleHtml } from './render.ts';

test('two paragraphs of a quotation have an empty line between them, and no other white space', async () => {
  const html = await renderExampleHtml(paragraphs, 'two');
  expect(html.trim()).toBe('The bridge comes.<br><br>The ferries stay.');
});
