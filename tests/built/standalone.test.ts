import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readContent } from '#content/read-content.ts';
import { files, readFile } from '../built-site.ts';

const { content } = await readContent('content');

for (const {
  id,
  explainer,
  sections,
  quotes,
  notes,
  positions,
  events,
  sources,
} of content.explainers) {
  const { document } = new JSDOM(readFile(`/${id}/${id}.html`).toString()).window;
  const getPart = (part: string) => squeeze(document.getElementById(part)?.textContent ?? '');
  // The letters of notes stand inside the sentences.
  for (const letter of document.querySelectorAll('.note-mark')) letter.remove();
  const all = squeeze(document.querySelector('main')?.textContent ?? '');
  /** The terms that the copy links to, wherever it does. */
  const terms = Object.entries(content.site.glossary ?? {}).filter(([term]) =>
    document.querySelector(`[href="#term-${term}"], #about-term-${term}`),
  );

  test.each<[string, string, string[]]>([
    ['statement', 'timeline', Object.values(positions).map(({ says }) => says)],
    ['event', 'timeline', Object.values(events).map(({ text }) => text)],
    ['term', 'terms', terms.map(([, { definition }]) => definition)],
  ])(`the copy of ${id} has each %s once in its %s`, (_, part, texts) => {
    expect(texts.length).toBeGreaterThan(0);
    const found = getPart(part);
    expect(texts.filter((text) => found.split(squeeze(text)).length !== 2)).toEqual([]);
  });

  test(`the copy of ${id} has each sentence, quotation and note, and how it was made`, () => {
    const texts = [
      ...Object.values(sections).flatMap(({ prose }) => prose.split('\n')),
      ...Object.values(quotes).map(({ text }) => text),
      ...Object.values(notes).map(({ text }) => text),
      ...explainer.method,
    ];
    expect(texts.filter((text) => !all.includes(squeeze(text)))).toEqual([]);
  });

  test(`the copy of ${id} has each source in its list, with title and address`, () => {
    for (const [source, { title, url }] of Object.entries(sources)) {
      const entry = document.querySelector(`#sources #source-${source}`);
      expect(squeeze(entry?.textContent ?? '')).toContain(squeeze(title));
      expect(entry?.querySelector(`a[href="${url}"]`)).not.toBeNull();
    }
  });

  test(`the copy of ${id} has no id twice, and each link within it has a target`, () => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.filter((one, index) => ids.indexOf(one) !== index)).toEqual([]);
    const links = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''),
    );
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });

  test(`what the copy of ${id} is made from is not published`, () => {
    expect(files.filter((file) => file.includes('copy.parts'))).toEqual([]);
  });
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
