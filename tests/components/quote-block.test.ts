import type { HtmlElement } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import quoteBlock from '../gallery/examples/QuoteBlock.ts';
import { getAttribute, getText } from '../html.ts';
import { renderExample } from './render.ts';

let block: HtmlElement;

describe('the block of a quote from a known day', () => {
  beforeAll(async () => {
    block = await renderExample(quoteBlock, 'of a known day, unchecked');
  });

  test('quotes the exact words', () => {
    const words = block.querySelectorAll('blockquote').map(getText);
    expect(words).toEqual(['“It’ll open by summer – “at last” & on time.”']);
  });

  test('names the speaker and the role held on that day', () => {
    expect(getText(block)).toContain('Ada Berg');
    expect(getText(block)).toContain('Mayor of Millbrook');
    expect(getText(block)).not.toContain('Councillor');
  });

  test('says where the words were said', () => {
    expect(getText(block)).toContain('Speech in the town hall');
  });

  test('says the day in words and for machines', () => {
    const times = block.querySelectorAll('time');
    expect(times.map((time) => [getText(time), getAttribute(time, 'datetime')])).toEqual([
      ['2\u00A0May 2024', '2024-05-02'],
    ]);
  });

  test('says that these are the words of the article', () => {
    expect(getText(block)).toContain('As quoted in the article');
  });

  test('can be linked to', () => {
    expect(block.querySelectorAll('#quote-open-by-summer')).toHaveLength(1);
  });

  test('leads to its sources', () => {
    const links = block.querySelectorAll('a').map((link) => getAttribute(link, 'href'));
    expect(links).toContain('/bridge/sources/#source-s02');
  });
});

describe('the block of a quote that other reports have in other words', () => {
  beforeAll(async () => {
    block = await renderExample(quoteBlock, 'translated, with a report and the original');
  });

  test('has an approximate day in words and not for machines', () => {
    expect(getText(block)).toContain('about May 2024');
    expect(block.querySelectorAll('figcaption time')).toEqual([]);
  });

  test('shows the reported and the original words beside those of the article', () => {
    const text = getText(block);
    expect(text).toContain('“too dear”');
    expect(text).toContain('too costly for us');
    expect(text).toContain('zu teuer');
    expect(text).toContain('too expensive');
  });

  test('says which words are in another language', () => {
    const foreign = block.querySelectorAll('[lang="de"]').map(getText);
    expect(foreign).toEqual([expect.stringContaining('zu teuer')]);
  });

  test('says how the words differ', () => {
    const text = getText(block).replaceAll('\u00A0', ' ');
    expect(text).toContain('Translation differs');
    expect(text).toContain('The article has “dear” where the report has “costly”.');
  });
});
