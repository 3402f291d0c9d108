import { expect, test } from 'vitest';
import { parseDate } from '#dates/parse-date.ts';
import { getLanguage } from '#i18n/language.ts';
import type { Actor } from '#model/actors.ts';
import { makeQuoteHtml, makeQuoteMarkdown } from '#model/attribution.ts';
import { getById } from '#model/get-by-id.ts';
import { layOutQuote } from '#model/quote-layout.ts';
import { showQuoted, splitParagraphs } from '#model/quoted-words.ts';
import { getRoleLanguage } from '#model/role-language.ts';
import { getBaseContent } from './base-content.ts';

test.each([
  ['en', 'It will open “never again”', 'It will open ‘never again’'],
  ['en', 'Tom’s “one ‘good’ year”', 'Tom’s ‘one “good” year’'],
  ['en', 'The guilds’ boats ‘sail’ on', 'The guilds’ boats ‘sail’ on'],
  ['en', 'He said “no', 'He said “no'],
  ['de', 'Er sagte „nie wieder“', 'Er sagte ‚nie wieder‘'],
  ['de', 'He said “never again”', 'He said ‚never again‘'],
  ['fr', 'Il a dit «\u00a0jamais\u00a0»', 'Il a dit “jamais”'],
  ['uk', 'Він сказав «ніколи»', 'Він сказав „ніколи“'],
  ['ar', 'قال «أبدًا»', 'قال “أبدًا”'],
])('on a page in %s, %j is shown as %j between its marks', (tag, printed, shown) => {
  expect(showQuoted(printed, tag)).toBe(shown);
});

test('paragraphs are kept, and lines within them joined', () => {
  const printed = 'The bridge comes.\nSoon.\n \nThe “ferries”\n stay.\n';
  expect(showQuoted(printed, 'en')).toBe('The bridge comes. Soon.\n\nThe ‘ferries’ stay.');
  expect(splitParagraphs('One.\n\nTwo.')).toEqual(['One.', 'Two.']);
});

test('every form keeps the paragraphs, and data the characters of record', async () => {
  const { explainers } = await getBaseContent();
  const quote = {
    ...getById(explainers[0]!.quotes, 'open-by-summer'),
    text: 'One.\n\nTwo ‘good’.',
  };
  const language = getLanguage('en');
  expect(makeQuoteMarkdown(quote, language, 'https://e.example')).toContain(
    'One.\n>\n> Two ‘good’.”',
  );
  expect(makeQuoteHtml(quote, language, 'https://e.example')).toContain(
    '<p>“One.</p><p>Two ‘good’.”</p>',
  );
  const version = layOutQuote(quote);
  expect(version.kind === 'words' && version.article.asPrinted).toBe(
    'It’ll open by summer – “at last” & on time.',
  );
});

test('a role that is not translated has the language of the site', () => {
  const actor = {
    ...{ id: 'ada', kind: 'person', name: 'Ada', sortName: 'Ada', aliases: [] },
    roles: [{ title: 'Mayor', translations: { fr: 'Maire' } }],
  } as unknown as Actor;
  const find = (page: string) => getRoleLanguage(actor, parseDate('2024-05-02'), page, 'en');
  expect(['de', 'fr', 'en-GB'].map(find)).toEqual(['en', undefined, undefined]);
});
