import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { JSDOM } from 'jsdom';
import { readContent } from '#content/read-content.ts';
import { pages, readPage } from '../built-site.ts';

/**
 * Firefox's reader mode uses such words in an id to detect content outside the article; an editor's id may contain
 * them.
 */
const TRAP = '-remark-sponsor-media';

const { content } = await readContent('content');

for (const { id, explainer, sections, ...record } of content.explainers) {
  const { quotes, notes, positions, events, sources } = record;
  const getTexts = (isMeant: (section: string) => boolean) => [
    ...Object.entries(sections)
      .filter(([section]) => isMeant(section))
      .flatMap(([, { prose }]) => prose.split('\n')),
    ...Object.values(quotes)
      .filter((quote) => isMeant(quote.section))
      .flatMap(listWordings),
    ...Object.values(notes)
      .filter((note) => isMeant(note.section))
      .map(({ text }) => text),
    ...(explainer.outcome ? [explainer.outcome.text] : []),
  ];
  const after = Object.values(events).filter(({ phase }) => phase === 'after');
  const turns = after.filter(({ turningPoint }) => turningPoint);
  const parts: Record<string, string[]> = {
    '': [
      ...getTexts(() => true),
      ...explainer.keyPoints.map(({ text }) => text),
      // With turning points, the others have their titles here and their texts on the timeline.
      ...(turns.length > 0 ? turns : after).map(({ text }) => text),
      ...after.map(({ title }) => title),
    ],
    'timeline/': [
      ...Object.values(positions).map(({ says }) => says),
      ...Object.values(events).map(({ text }) => text),
    ],
    ...Object.fromEntries(
      Object.keys(sections).map((section) => [`${section}/`, getTexts((one) => one === section)]),
    ),
    ...Object.fromEntries(
      Object.entries(quotes).map(([quote, one]) => [
        `quotes/${quote}/`,
        [
          ...listWordings(one),
          ...Object.values(notes)
            .filter((note) => note.quote === quote)
            .map(({ text }) => text),
        ],
      ]),
    ),
  };

  const ids = [sections, quotes, notes, positions, events, sources].flatMap(Object.keys);
  const isNamed = ({ id: whole }: Element) =>
    ids.includes(whole.replace(/^(?:event|note|quote|source)-|-title$/g, ''));

  test.each(Object.entries(parts))(`reader mode keeps all that /${id}/%s says`, (page, texts) => {
    const { document } = new JSDOM(readPage(`/${id}/${page}`), { url: 'https://example.org/' })
      .window;
    const named = [...document.querySelectorAll('main [id]')].filter(isNamed);
    expect(named.length).toBeGreaterThan(0);
    for (const element of named) element.id += TRAP;
    // What stands on the page whatever its kind: captions, and entries of a list by day.
    // The preview of the codes is not: it stands in a dialog.
    const shown = [...document.querySelectorAll('main :is(figcaption, li time):not(dialog *)')].map(
      (element) => element.textContent,
    );
    // The letters of notes stand inside the sentences.
    for (const letter of document.querySelectorAll('.note-mark')) letter.remove();
    const kept = squeeze(new Readability(document).parse()?.textContent ?? '');
    expect([...texts, ...shown].filter((text) => !kept.includes(squeeze(text)))).toEqual([]);
  });
}

/** Pages that end with codes to copy. The one that holds nothing else is not read. */
const withCodes = pages.filter(
  (page) => readPage(page).includes('<embed-preview') && !page.endsWith('/embed/'),
);

test('there are pages with codes', () => {
  expect(withCodes.length).toBeGreaterThan(content.explainers.length);
});

test.each(withCodes)('reader mode leaves the codes of %s out', (page) => {
  const { document } = new JSDOM(readPage(page), { url: 'https://example.org/' }).window;
  const codes = [...document.querySelectorAll('main pre, main legend, main dialog h3')].map(
    (element) => element.textContent,
  );
  expect(codes.length).toBeGreaterThan(5);
  const kept = squeeze(new Readability(document).parse()?.textContent ?? '');
  expect(kept).not.toBe('');
  expect(codes.filter((code) => kept.includes(squeeze(code)))).toEqual([]);
});

/** The wordings that a quotation is shown in: the first report, and of one that matches the article’s only. */
function listWordings({ text, wording, reported, original }: Quote): string[] {
  return [
    text,
    ...(wording === 'matches' ? [] : reported.slice(0, 1).map((one) => one.text)),
    ...(original ? [original.text] : []),
  ];
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

type Quote = (typeof content.explainers)[number]['quotes'][string];
