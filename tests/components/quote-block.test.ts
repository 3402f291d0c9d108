import type { HtmlElement } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import quoteBlock from '../gallery/examples/QuoteBlock.ts';
import quoteReuse from '../gallery/examples/QuoteReuse.ts';
import { getAttribute, getText } from '../html.ts';
import { renderExample } from './render.ts';

let block: HtmlElement;

describe('the block of a quote from a known day', () => {
  beforeAll(async () => {
    block = await renderExample(quoteBlock, 'of a known day, unchecked');
  });

  test('quotes the exact words, with inner marks inside the outer ones', () => {
    const words = block.querySelectorAll('blockquote').map(getText);
    expect(words).toEqual(['“It’ll open by summer – ‘at last’ & on time.”']);
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

  test('says whose words these are, and that nothing was found to compare them with', () => {
    expect(getText(block)).toContain('In the article (Millbrook Courier)');
    expect(getText(block)).toContain('Not checked: no other report was found.');
    expect(getText(block)).not.toContain('words differ');
  });

  test('can be linked to', () => {
    expect(block.querySelectorAll('#quote-open-by-summer')).toHaveLength(1);
  });

  test('opens its sources in place', () => {
    const targets = block
      .querySelectorAll('button')
      .map((one) => getAttribute(one, 'popovertarget'));
    expect(targets).toContain('src-bridge-s02');
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

  test('says first what was found, then shows the reported words, then those of the article', () => {
    const text = getText(block).replaceAll('\u00A0', ' ');
    const parts = [
      'Two translations: spoken in German.',
      'Translation given by Town Council “too costly for us”',
      'In the article (Millbrook Courier) “too dear”',
      'In German, Ferry Guild «zu teuer» Literally: too expensive',
      'Neither has the original words: both are translations.',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('marks the words that differ in both wordings, and says so once', () => {
    const marked = (tag: string) => block.querySelectorAll(`blockquote ${tag}`).map(getText);
    expect([marked('del'), marked('ins')]).toEqual([['costly for us'], ['dear']]);
    expect(getText(block)).toContain('Marked words differ.');
  });

  test('has one control to share it, which leads to its own page and names every form', () => {
    const links = block.querySelectorAll('.use a');
    expect(links.map((link) => [getText(link), getAttribute(link, 'href')])).toEqual([
      [expect.stringMatching(/^Share .*‘too dear’/), '/bridge/quotes/too-dear/'],
    ]);
    const [control] = block.querySelectorAll('.use share-link');
    expect(control && getAttribute(control, 'data-use')).toBe('/bridge/quotes/too-dear/#reuse');
  });

  test('says which words are in another language', () => {
    const foreign = block.querySelectorAll('[lang="de"]').map(getText);
    expect(foreign).toEqual([expect.stringContaining('zu teuer')]);
  });

  test('says how the words differ', () => {
    const text = getText(block).replaceAll('\u00A0', ' ');
    expect(text).toContain('The article has “dear” where the report has “costly”.');
  });
});

describe('the block of a quote whose words are the same', () => {
  beforeAll(async () => {
    block = await renderExample(quoteBlock, 'whose words are the same');
  });

  test('is short: the words, who said them, and the report', () => {
    const text = getText(block).replaceAll('\u00A0', ' ');
    expect(text).toMatch(
      /^“too dear”\s*Tom Reed, Speaker of the Ferry Guild · about May 2024 · Letter to the council/,
    );
    expect(text).toContain('Same words. Translation given by Town Council: “too costly for us”');
    expect(block.querySelectorAll('.row, ins, del')).toEqual([]);
  });

  test('has its caption last, as HTML asks of a figure', () => {
    const [figure] = block.querySelectorAll('figure');
    expect(figure?.childElements.map(({ tagName }) => tagName)).toEqual([
      'blockquote',
      'figcaption',
    ]);
  });
});

test('a withdrawn quote shows no words, only that it was withdrawn', async () => {
  const html = await renderExample(quoteBlock, 'withdrawn');
  expect(html.querySelectorAll('blockquote, details')).toEqual([]);
  expect(getText(html)).toContain('The letter was not by the guild.');
  expect(getText(html)).not.toContain('too dear');
});

test('on its own page a quote does not lead to its own page', async () => {
  const html = await renderExample(quoteBlock, 'on its own page');
  expect(html.querySelectorAll('.use')).toEqual([]);
});

test('the text to copy has both wordings, the reported one first', async () => {
  const html = await renderExample(quoteReuse, 'of a quote that a report has in other words');
  expect(html.querySelectorAll('#reuse')).toHaveLength(1);
  expect(getText(html.querySelector('#reuse-text')!)).toMatch(
    /Translation given by Town Council: “too costly for us”\s+In the article \(Millbrook Courier\): “too dear”/,
  );
});

test.each([
  ['of an organisation', 'League of River Towns'],
  ['of a state', 'Ruhland'],
  ['of a group', 'Town Council'],
])('a quote %s has its name where that of a person stands, and no role', async (name, speaker) => {
  const text = getText(await renderExample(quoteBlock, name)).replaceAll('\u00A0', ' ');
  expect(text).toContain(`${speaker} · about May 2024 · Letter to the council`);
  expect(text).toContain('Same words.');
});

test('a quote of a document in two translations was written, not spoken', async () => {
  const html = await renderExample(quoteBlock, 'of a document, in two translations');
  expect(getText(html)).toContain('Decision 7 on the bridge');
  expect(getText(html)).toContain('Two translations: written in German.');
  expect(getText(html)).not.toMatch(/spoken|speaker/i);
});

test('a quote in another language than the page says in which', async () => {
  const html = await renderExample(quoteBlock, 'in another language, in the same words');
  const text = getText(html).replaceAll('\u00A0', ' ');
  expect(text).toContain('Letter to the council, in German');
  expect(text).toContain('Town Council, in German: “zu teuer”');
});

test('so does one whose report is in the language of the page', async () => {
  const html = await renderExample(quoteBlock, 'in Arabic beside a report in English');
  expect(getText(html)).toContain('In the article (Millbrook Courier), in Arabic');
  expect(getText(html)).not.toContain('in English');
});
