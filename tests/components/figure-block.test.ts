import { expect, test } from 'vitest';
import figureBlock from '../gallery/examples/FigureBlock.ts';
import { getAttribute, getText } from '../html.ts';
import { renderExample } from './render.ts';

test('a figure has its caption, its maker and a linked licence', async () => {
  const figure = await renderExample(figureBlock, 'with a caption');
  expect(getText(figure.querySelector('figcaption')!)).toBe(
    'The quay on 2 May 2024, the day of the vote. Picture: Jane Tester / Millbrook Courier, CC BY-SA 4.0',
  );
  expect(getAttribute(figure.querySelector('a')!, 'href')).toBe(
    'https://creativecommons.org/licenses/by-sa/4.0/',
  );
});

test('a licence in words is no link', async () => {
  const figure = await renderExample(figureBlock, 'without one, and with a licence in words');
  expect(figure.querySelector('a')).toBeNull();
});
