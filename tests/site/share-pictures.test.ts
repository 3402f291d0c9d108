import { imageSize } from 'image-size';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblems } from '#errors.ts';
import { readContent } from '#content/read-content.ts';
import { getText, parseHtml } from '../html.ts';
import { readBaseSite } from './base-site.ts';
import { append, makeContent, makeFolder, replace } from './content-folder.ts';
import { readFolder, runCommand } from '../run-command.ts';

/** Realistic quotes. None can be shown in a share picture; the last is too long. */
const QUOTES = {
  emoji: 'Great news today 🎉🇺🇦 thank you all!',
  hebrew: 'הגשר ייפתח בקיץ',
  japanese: '橋は夏に開通します',
  thai: 'สะพานจะเปิดในฤดูร้อน',
  georgian: 'ხიდი ზაფხულში გაიხსნება',
  long: `${'Мост відкриють наступного літа, і ніхто не повинен сумніватися. '.repeat(20).slice(0, 989)}.`,
};
const ids = Object.keys(QUOTES) as (keyof typeof QUOTES)[];

const entries = Object.entries(QUOTES).map(
  ([id, text]) => `
${id}:
  text: ${JSON.stringify(text)}
  speaker: ada-berg
  date: 2024-05-02
  occasion: Speech
  section: the-price
  sentence: B1
  wording: unchecked
  difference: No other report was found.
  context: She speaks of the bridge.
  sources: [s02]
`,
);

const changes = {
  'explainers/bridge/quotes.yaml': append(entries.join('')),
  'explainers/bridge/sections/the-price.mdx': append(
    ids.map((id) => `\n<Quote id="${id}" />\n`).join(''),
  ),
};

test('a quote that no picture can show is published with every letter; its picture does without the words', async () => {
  const OUT_DIR = join(await makeFolder(), 'site');
  const built = await runCommand('build', { CONTENT_DIR: await makeContent(changes), OUT_DIR });
  expect(built.code).toBe(0);
  expect(built.stderr.trim().split('\n')).toEqual([
    'content/explainers/bridge/quotes.yaml: long › text: with all that stands beside them, the words do not fit into the share picture, even in the smallest type. It is drawn without the words.',
  ]);
  const site = await readFolder(OUT_DIR);
  const read = (path: string) => site.get(path)?.toString() ?? '';
  for (const id of ids) {
    const text = QUOTES[id];
    const page = read(`bridge/quotes/${id}/index.html`);
    const embed = read(`embed/bridge/quotes/${id}/index.html`);
    for (const html of [page, embed]) expect(getText(await parseHtml(html))).toContain(text);
    const { html, thumbnail_url: thumbnail } = JSON.parse(read(`oembed/bridge/quotes/${id}.json`));
    expect(html).toContain(text);
    for (const format of ['bib', 'ris', 'json'])
      expect(read(`bridge/quotes/${id}/cite.${format}`)).toContain(text);

    const [, alt] = /<meta property="og:image:alt" content="([^"]*)"/.exec(page) ?? [];
    expect(alt).toBe(
      'Ada Berg, Mayor of Millbrook. Speech, 2\u00a0May 2024. The exact words are on the page. The bridge at Millbrook: what was said before the vote. Test Record.',
    );
    expect(thumbnail).toContain(`/cards/bridge/quotes/${id}.png?v=`);
    const picture = site.get(`cards/bridge/quotes/${id}.png`);
    expect(imageSize(picture!)).toMatchObject({ width: 1200, height: 630, type: 'png' });
  }
});

test('a term has a picture, which its page and its oEmbed file name', async () => {
  const site = await readBaseSite();
  const read = (path: string) => site.get(path)?.toString() ?? '';
  const page = read('glossary/toll/index.html');
  const [, address = ''] = /<meta property="og:image" content="([^"]*)"/.exec(page) ?? [];
  expect(address).toContain('/cards/glossary/toll.png?v=');
  expect(JSON.parse(read('oembed/glossary/toll.json'))).toMatchObject({
    thumbnail_url: address,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(imageSize(site.get('cards/glossary/toll.png')!)).toMatchObject({
    width: 1200,
    height: 630,
  });
});

test('the check warns of each text that pictures do without, with its line and the letters', async () => {
  const content = await makeContent({
    ...changes,
    'explainers/bridge/quotes.yaml': (text) =>
      append(entries.join(''))(text).replace('too costly', 'יקר'),
    'actors.yaml': replace('name: Tom Reed', 'name: תום ריד'),
    'site.yaml': replace('tagline: ', 'tagline: 🎉 '),
    'explainers/bridge/explainer.yaml': replace(
      'Millbrook: the bridge',
      'Millbrook: the bridge 🌉',
    ),
    'explainers/bridge/sections/the-vote.mdx': replace('title: ', 'title: 票 '),
  });
  const { warnings, problems } = await readContent(content);
  expect(problems).toEqual([]);
  const undrawn = warnings.filter(({ message }) => message.includes('fonts of the share pictures'));
  expect(formatProblems(undrawn, 'warning')).toMatchInlineSnapshot(`
    "content/site.yaml
      2:1     tagline
              The fonts of the share pictures do not have 🎉 (U+1F389).
              Pictures that would show it are drawn without it. Pages, embeds and data have every letter.

    content/actors.yaml
      16:3    tom-reed › name
              The fonts of the share pictures do not have ת (U+05EA), ו (U+05D5), ם (U+05DD), ר (U+05E8), י (U+05D9) and 1 more.
              Pictures that would show it are drawn without it; those of quotes by this actor, without the words too. Pages, embeds and data have every letter.

    content/explainers/bridge/explainer.yaml
      1:1     topic
              The fonts of the share pictures do not have 🌉 (U+1F309).
              Pictures that would show it are drawn without it. Pages, embeds and data have every letter.

    content/explainers/bridge/sections/the-vote.mdx
      2:1     title
              The fonts of the share pictures do not have 票 (U+7968).
              Pictures that would show it are drawn without it. Pages, embeds and data have every letter.

    content/explainers/bridge/quotes.yaml
      24:7    too-dear › reported 1 › text
              The fonts of the share pictures do not have י (U+05D9), ק (U+05E7), ר (U+05E8).
              The picture of this quote is drawn without the words. Pages, embeds and data have every letter.
      37:3    emoji › text
              The fonts of the share pictures do not have 🎉 (U+1F389), 🇺🇦 (U+1F1FA U+1F1E6).
              The picture of this quote is drawn without the words. Pages, embeds and data have every letter.
      49:3    hebrew › text
              The fonts of the share pictures do not have ה (U+05D4), ג (U+05D2), ש (U+05E9), ר (U+05E8), י (U+05D9) and 6 more.
              The picture of this quote is drawn without the words. Pages, embeds and data have every letter.
      61:3    japanese › text
              The fonts of the share pictures do not have 橋 (U+6A4B), は (U+306F), 夏 (U+590F), に (U+306B), 開 (U+958B) and 4 more.
              The picture of this quote is drawn without the words. Pages, embeds and data have every letter.
      73:3    thai › text
              The fonts of the share pictures do not have ส (U+0E2A), ะ (U+0E30), พ (U+0E1E), า (U+0E32), น (U+0E19) and 9 more.
              The picture of this quote is drawn without the words. Pages, embeds and data have every letter.
      85:3    georgian › text
              The fonts of the share pictures do not have ხ (U+10EE), ი (U+10D8), დ (U+10D3), ზ (U+10D6), ა (U+10D0) and 9 more.
              The picture of this quote is drawn without the words. Pages, embeds and data have every letter.

    Found 10 warnings in 5 files."
  `);
});
