import { expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { makeQuoteHtml, makeQuoteMarkdown, makeQuoteText } from '#model/attribution.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { Quote } from '#model/explainer.ts';
import { describeQuote, nameQuote } from '#model/quotes.ts';

const ADDRESS = 'https://example.org/x/quotes/q/';
const quote = {
  text: 'It is *so* <b>, “they” say & [wait]',
  language: 'en',
  speaker: { name: 'Ada Berg' },
  role: 'Mayor',
  occasion: 'Speech',
  date: parseDate('2024-05-02'),
  wording: 'matches',
  article: { short: 'Courier', url: 'https://courier.example/1' },
  reported: [],
  pairs: [],
} as unknown as Quote;

const source = { short: 'AP', kind: 'report', url: 'https://ap.example/1' } as Quote['article'];
const report = { text: 'It was so.', language: 'en', source };
const reworded: Quote = { ...quote, text: 'It is so.', wording: 'reworded', reported: [report] };

test('the text names speaker, role, occasion and date, and says who else has the same words', () => {
  const reported = [{ ...report, text: quote.text }];
  expect(makeQuoteText({ ...quote, reported }, ENGLISH, ADDRESS)).toBe(
    [
      'Ada Berg, Mayor (Speech, 2\u00a0May 2024)',
      'Same words as reported by AP.',
      'In the article (Courier): “It is *so* <b>, “they” say & [wait]”',
      ADDRESS,
    ].join('\n'),
  );
});

test('a text whose wording differs says so first, then has both wordings, the reported one first', () => {
  expect(makeQuoteText(reworded, ENGLISH, ADDRESS)).toBe(
    [
      'Ada Berg, Mayor (Speech, 2\u00a0May 2024)',
      'The article’s words (Courier) differ.',
      'As reported by AP: “It was so.”',
      'In the article (Courier): “It is so.”',
      ADDRESS,
    ].join('\n'),
  );
});

test('a text that could not be compared says so, and not that it differs', () => {
  const text = makeQuoteText({ ...quote, wording: 'unchecked' }, ENGLISH, ADDRESS);
  expect(text).toContain('Not checked: no other report was found.\nIn the article (Courier): “');
  expect(text).not.toContain('differ');
});

test('a translation of our own says so and has the original words; it is never as quoted', () => {
  const original = { text: 'Es ist so.', language: 'de', source, literal: 'It is thus.' };
  const ours: Quote = { ...reworded, 'own-translation': true, wording: 'unchecked', original };
  const text = makeQuoteText({ ...ours, reported: [] }, ENGLISH, ADDRESS);
  expect(text).toContain('Our own translation from German; the article: Courier: “It is so.”');
  expect(text).toContain('In German, AP: “Es ist so.” (Literally: It is thus.)');
  expect(nameQuote(ours, ENGLISH)).toBe(
    'Ada Berg: “It is so.” (our own translation; no other report found)',
  );
});

test('Markdown shows the quoted characters and runs none of them', () => {
  const text = `${quote.text} &amp; more`;
  expect(makeQuoteMarkdown({ ...quote, text }, ENGLISH, ADDRESS).split('\n')[2]).toBe(
    '> In the article (Courier): “It is \\*so\\* \\<b\\>, “they” say & \\[wait\\] \\&amp; more”',
  );
});

test('HTML holds no markup but its own', () => {
  const html = makeQuoteHtml({ ...quote, text: '"><script>x</script>' }, ENGLISH, ADDRESS);
  expect(html).toContain('<p>“&quot;&gt;&lt;script&gt;x&lt;/script&gt;”</p>');
  expect(html).not.toContain('<script');
});

test('Markdown and HTML have what was found, then the reported words, then the article’s', () => {
  const parts = [
    'words (Courier) differ',
    'As reported by AP',
    'It was so.',
    'In the article',
    'It is so.',
  ];
  for (const make of [makeQuoteMarkdown, makeQuoteHtml]) {
    const text = make(reworded, ENGLISH, ADDRESS);
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});

test('a long quote makes a title that ends at a word', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen';
  const title = nameQuote({ ...quote, text }, ENGLISH);
  expect(title).toMatch(/^Ada Berg: “one two .* …”$/);
  expect(text.startsWith(title.slice('Ada Berg: “'.length, -' …”'.length))).toBe(true);
  expect(title.length).toBeLessThan(80);
});

test('a title says whose words it has unless a report has the same', () => {
  expect(nameQuote(reworded, ENGLISH)).toBe('Ada Berg: “It is so.” (as quoted by Courier)');
  expect(nameQuote({ ...reworded, wording: 'matches' }, ENGLISH)).toBe('Ada Berg: “It is so.”');
});

test('a description has the reported words, cut after a word if they are long', () => {
  const text = 'word '.repeat(200).trim();
  const context = 'On the bridge.';
  expect(describeQuote({ ...reworded, context }, ENGLISH)).toBe(
    'The article’s words (Courier) differ. As reported by AP: “It was so.” — Ada Berg, Mayor (Speech, 2\u00a0May 2024). On the bridge.',
  );
  const long = describeQuote({ ...reworded, context, reported: [{ ...report, text }] }, ENGLISH);
  expect(long).toMatch(/As reported by AP: “(word )+…” — Ada Berg/);
  expect(long.length).toBeLessThan(350);
});

test('a withdrawn quote does not stand in its own title, and nowhere else', () => {
  const withdrawn = { date: parseDate('2024-06-01'), reason: 'It was not said.' };
  const gone: Quote = { ...reworded, withdrawn };
  expect(nameQuote(gone, ENGLISH)).toBe('Ada Berg, 2\u00a0May 2024: quote withdrawn');
  for (const make of [makeQuoteText, makeQuoteMarkdown, makeQuoteHtml])
    expect(make(gone, ENGLISH, ADDRESS)).not.toMatch(/It (is|was) so/);
  expect(describeQuote(gone, ENGLISH)).not.toMatch(/It (is|was) so/);
});
