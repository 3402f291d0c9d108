import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { JSDOM } from 'jsdom';
import { readContent } from '#content/read-content.ts';
import { readPage } from '../built-site.ts';

/**
 * Firefox's reader mode uses such words in an id to detect content outside the article; an editor's id may contain
 * them.
 */
const TRAP = '-remark-sponsor-media';

const { content } = await readContent('content');

for (const { id, sections, quotes, notes, positions, events, sources } of content.explainers) {
  const entries = [
    ...Object.values(positions).map(({ says }) => says),
    ...Object.values(events).map(({ text }) => text),
  ];
  const getTexts = (isMeant: (one: { section: string }) => boolean) => [
    ...Object.values(quotes)
      .filter(isMeant)
      .map(({ text }) => text),
    ...Object.values(notes)
      .filter(isMeant)
      .map(({ text }) => text),
  ];
  const pages: Record<string, string[]> = {
    '': [
      ...entries,
      ...getTexts(() => true),
      ...Object.values(sections).flatMap(({ prose }) => prose.split('\n')),
    ],
    'timeline/': entries,
  };
  // A page of each kind, one with notes.
  const [section] = Object.values(notes).map((note) => note.section);
  if (section !== undefined) {
    const prose = sections[section]?.prose.split('\n') ?? [];
    pages[`${section}/`] = [...getTexts((one) => one.section === section), ...prose];
  }
  const [quote] = Object.values(notes).flatMap((note) => note.quote ?? []);
  if (quote !== undefined) {
    const onIt = Object.values(notes).filter((note) => note.quote === quote);
    pages[`quotes/${quote}/`] = onIt.map(({ text }) => text);
  }

  const ids = [sections, quotes, notes, positions, events, sources].flatMap(Object.keys);
  const isNamed = ({ id: whole }: Element) =>
    ids.includes(whole.replace(/^(?:event|note|quote|source)-|-title$/g, ''));

  for (const [page, texts] of Object.entries(pages)) {
    test(`reader mode keeps all that /${id}/${page} says`, () => {
      const { document } = new JSDOM(readPage(`/${id}/${page}`), { url: 'https://example.org/' })
        .window;
      const named = [...document.querySelectorAll('main [id]')].filter(isNamed);
      expect(named.length).toBeGreaterThan(0);
      for (const element of named) element.id += TRAP;
      const kept = squeeze(new Readability(document).parse()?.textContent ?? '');
      expect(texts.filter((text) => !kept.includes(squeeze(text)))).toEqual([]);
    });
  }
}

const squeeze = (text: string) => text.replace(/\s+/g, '');
