import { expect, test } from 'vitest';
import { formatProblems } from '#errors.ts';
import { acceptContent } from '#content/accept-content.ts';
import { readFolder } from '#content/read/read-folder.ts';
import { resolveExplainer } from '#model/resolve-explainer.ts';
import { translateContent } from '#model/translate-content.ts';
import { getAlternates, listOriginals } from '#model/translations.ts';
import type { SiteContent } from '#schemas/files.ts';

const folder = await readFolder(
  new URL('../fixtures/translated/content', import.meta.url).pathname,
);
const { content } = acceptContent(folder);
const site = content.site as SiteContent;
const explainers = content.explainers.map((explainer) => resolveExplainer(explainer, site));
const [bridge, mist] = ['bridge', 'mist'].map((id) => explainers.find((one) => one.id === id)!);

test('an explainer has its language, or that of the site', () => {
  expect([bridge!.language, mist!.language]).toEqual(['en', 'uk']);
});

test('a page is known in every language that has it, and in none where there is only one', () => {
  const paths = getAlternates(bridge!, explainers, ({ id }) => `/${id}/`);
  expect(paths).toEqual([
    { language: 'en', path: '/bridge/' },
    { language: 'uk', path: '/mist/' },
  ]);
  expect(getAlternates(mist!, explainers, ({ id }) => `/${id}/`)).toEqual(paths);
  expect(
    getAlternates(bridge!, explainers, ({ id }) => (id === 'bridge' ? '/' : undefined)),
  ).toEqual([]);
});

test('a list shows a text once: in its reader’s language, or else as it was written', () => {
  const list = (tag: string) => listOriginals(explainers, tag).map(({ id }) => id);
  expect(list('en')).toEqual(['bridge']);
  expect(list('uk')).toEqual(['mist']);
  expect(list('fr')).toEqual(['bridge']);
});

test('names, roles, terms and places are those of the language, and stay where none is written', () => {
  const { actors, glossary, places } = translateContent(site, 'uk-UA');
  expect(actors['ada-berg']?.name).toBe('Ада Берг');
  expect(JSON.stringify([actors, glossary, places])).toContain('Мерка Міллбрука');
  expect(translateContent(site, 'fr').actors['ada-berg']?.name).toBe('Ada Berg');
  expect(mist!.quotes.map(({ role }) => role)).toContain('Мерка Міллбрука');
});

test('the running text names people and terms in its own language', () => {
  const named = mist!.sections.flatMap(({ actors, terms }) => [...actors, ...terms]);
  expect(named.length).toBeGreaterThan(2);
});

test.each([
  [
    'translationOf: bridge',
    'translationOf: bride',
    'There is no explainer `bride`',
    'Did you mean `bridge`?',
  ],
  ['language: uk', 'language: en', '`bridge` is in the same language: en', '`language`'],
])('an editor who writes “%s” as “%s” is told', (now, wrong, message, hint) => {
  const report = getReport((text) => text.replace(now, wrong));
  expect(report).toContain(message);
  expect(report).toContain(hint);
  expect(report).toMatch(/mist\/explainer\.yaml\n {2}\d+:\d+ +translationOf/);
});

test('a translation names the original and no other translation', () => {
  const mistFolder = folder.explainers.find(({ id }) => id === 'mist')!;
  const third = rename(mistFolder, 'most', (text) =>
    text
      .replace('translationOf: bridge', 'translationOf: mist')
      .replace('language: uk', 'language: de'),
  );
  const report = formatProblems(
    acceptContent({ ...folder, explainers: [...folder.explainers, third] }).problems,
  );
  expect(report).toContain('`mist` is a translation itself.');
  expect(report).toContain('Name the original: `translationOf: bridge`.');
});

/** The report that an editor gets when the Ukrainian explainer.yaml is changed. */
function getReport(change: (text: string) => string): string {
  const changed = folder.explainers.map((explainer) =>
    explainer.id === 'mist' ? rename(explainer, 'mist', change) : explainer,
  );
  return formatProblems(acceptContent({ ...folder, explainers: changed }).problems);
}

type Folder = (typeof folder.explainers)[number];

function rename(explainer: Folder, id: string, change: (text: string) => string): Folder {
  const name = (file: string) => file.replace('/mist/', `/${id}/`);
  const label = name(`${explainer.label}/`).slice(0, -1);
  const files = new Map(
    [...explainer.files].map(([file, text]) => [
      name(file),
      file.endsWith('/explainer.yaml') ? change(text) : text,
    ]),
  );
  const sections = new Map([...explainer.sections].map(([file, text]) => [name(file), text]));
  return { ...explainer, id, label, files, sections };
}
