import { expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { makeQuoteHtml, makeQuoteMarkdown, makeQuoteText } from '#model/attribution.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { Quote } from '#model/explainer.ts';
import { nameQuote } from '#model/quotes.ts';

const ADDRESS = 'https://example.org/x/quotes/q/';
const quote = {
  text: 'It is *so* <b>, “they” say & [wait]',
  language: 'en',
  speaker: { name: 'Ada Berg' },
  role: 'Mayor',
  occasion: 'Speech',
  date: parseDate('2024-05-02'),
  wording: 'matches',
  article: { short: 'Courier' },
  reported: [],
} as unknown as Quote;

test('the text names speaker, role, occasion and date, and says whose words these are', () => {
  expect(makeQuoteText(quote, ENGLISH, ADDRESS)).toBe(
    '“It is *so* <b>, “they” say & [wait]” — Ada Berg, Mayor (Speech, 2\u00a0May 2024; as quoted in the article) https://example.org/x/quotes/q/',
  );
});

test('a text whose wording differs has both wordings, the reported one first', () => {
  const source = { short: 'AP' } as Quote['article'];
  const reported = [{ text: 'It was so.', language: 'en', source }];
  expect(
    makeQuoteText({ ...quote, text: 'It is so.', wording: 'reworded', reported }, ENGLISH, ADDRESS),
  ).toMatch(/^“It was so.” as reported by AP; “It is so.” in the article \(Courier\) — Ada Berg/);
});

test('a text whose wording differs says so', () => {
  expect(makeQuoteText({ ...quote, wording: 'reworded' }, ENGLISH, ADDRESS)).toContain(
    'reported elsewhere in other words',
  );
});

test('a text that could not be compared says so, and not that it differs', () => {
  const text = makeQuoteText({ ...quote, wording: 'unchecked' }, ENGLISH, ADDRESS);
  expect(text).toContain('as quoted in the article; no other report to compare with)');
  expect(text).not.toContain('in other words');
});

test('Markdown shows the quoted characters and runs none of them', () => {
  expect(makeQuoteMarkdown(quote, ENGLISH, ADDRESS).split('\n')[0]).toBe(
    '> It is \\*so\\* \\<b\\>, “they” say & \\[wait\\]',
  );
});

test('HTML holds no markup but its own', () => {
  const html = makeQuoteHtml({ ...quote, text: '"><script>x</script>' }, ENGLISH, ADDRESS);
  expect(html).toContain('<p>&quot;&gt;&lt;script&gt;x&lt;/script&gt;</p>');
  expect(html).not.toContain('<script');
});

test('a long quote makes a title that ends at a word', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen';
  const title = nameQuote({ ...quote, text }, ENGLISH);
  expect(title).toMatch(/^Ada Berg: “one two .* …”$/);
  expect(text.startsWith(title.slice('Ada Berg: “'.length, -' …”'.length))).toBe(true);
  expect(title.length).toBeLessThan(80);
});

test('a withdrawn quote does not stand in its own title', () => {
  const withdrawn = { date: parseDate('2024-06-01'), reason: 'It was not said.' };
  expect(nameQuote({ ...quote, withdrawn }, ENGLISH)).toBe('Ada Berg: a withdrawn quote');
});
