import { expect, test } from 'vitest';
import sourceList from '../gallery/examples/SourceList.ts';
import { getAttribute, getText } from '../html.ts';
import { renderExample } from './render.ts';

const COPY = 'https://web.archive.org/web/20250318120501/https://example.org/';

test('an archived copy is shown with its day, and the link to the source names it for programs', async () => {
  const list = await renderExample(sourceList, 'with an archived copy');
  const [source, copy] = list.querySelectorAll('a');
  expect(getAttribute(source!, 'data-versionurl')).toBe(COPY);
  expect(getAttribute(source!, 'data-versiondate')).toBe('2025-03-18');
  expect(getAttribute(copy!, 'href')).toBe(COPY);
  expect(getText(list)).toContain('Archived copy, 18\u00A0March 2025.');
});

test('without one there is nothing of it', async () => {
  const list = await renderExample(sourceList, 'of a quote');
  expect(list.querySelectorAll('[data-versionurl], [data-versiondate]')).toEqual([]);
  expect(getText(list)).not.toContain('Archived copy');
});
