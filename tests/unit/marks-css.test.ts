import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { marksCss } from '#build/vite/marks-css.ts';
import { NOTE_MARKS, OTHER_MARKS, STANCE_MARKS, WORDING_MARKS } from '#model/marks.ts';

const stances = loadCss('virtual:stance-marks.css');
const others = loadCss('virtual:marks.css');
const rules = others
  .split('\n')
  .map((rule) => /^\.m-([a-z-]+)\{--mark:url\("(.*)"\)\}$/.exec(rule))
  .map((parts) => ({ name: parts?.[1] ?? '', url: parts?.[2] ?? '' }));
const drawings = { ...NOTE_MARKS, ...OTHER_MARKS, ...WORDING_MARKS };
const stanceUrl = /--mark:url\("([^"]*)"\)/.exec(stances)?.[1] ?? '';

test('each mark has one rule, and no two marks have one name', () => {
  expect(rules.map(({ name }) => name)).toEqual(Object.keys(drawings));
  const numbers = [...stances.matchAll(/\.m-([a-z-]+)\{--m:(\d+)\}/g)];
  expect(numbers.map(([, name, m]) => [name, m])).toEqual(
    Object.keys(STANCE_MARKS).map((name, m) => [name, String(m)]),
  );
  const names = [...Object.keys(drawings), ...Object.keys(STANCE_MARKS)];
  expect(new Set(names).size).toBe(names.length);
});

test.each([...rules, { name: 'stances', url: stanceUrl }])(
  'nothing in the address of $name ends it early',
  ({ url }) => {
    expect(url).toMatch(/^data:image\/svg\+xml,/);
    expect(url).not.toMatch(/[#"<>\\\n]/);
    expect(decodeURIComponent(url)).not.toContain('currentColor');
  },
);

test.each(rules)('the address of $name is its drawing, in its box', ({ name, url }) => {
  const svg = readPicture(url);
  const width = name in WORDING_MARKS ? 20 : 16;
  const box = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} 16` };
  expect(svg).toEqual([['svg', box], ...readDrawing(drawings[name as keyof typeof drawings])]);
});

test('the stances are one picture, each 32 after the one before it, and the ring the last', () => {
  const [svg, ...elements] = readPicture(stanceUrl);
  const all = Object.values(STANCE_MARKS);
  const box = `32 0 ${32 * all.length + 16} 16`;
  expect(svg).toEqual(['svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: box }]);
  const step = ['g', { transform: 'translate(32)' }];
  const row = all.flatMap((drawing) => [step, ...readDrawing(drawing)]);
  expect(elements.slice(0, row.length + 1)).toEqual([...row, step]);
  expect(elements.slice(row.length + 1).map(([name]) => name)).toEqual(['circle']);
});

test('no other module is answered', () => {
  expect(loadCss('virtual:others.css')).toBe('');
});

/** The stylesheet that the plugin gives for an import; empty if it has none. */
function loadCss(name: string): string {
  const { resolveId, load } = marksCss as unknown as Record<'resolveId' | 'load', Answer>;
  return load(resolveId(name) ?? name) ?? '';
}

const readPicture = (url: string) => readXml(decodeURIComponent(url.replace(/^[^,]*,/, '')));

const readDrawing = (drawing: string) =>
  readXml(`<g>${drawing.replaceAll('currentColor', '#000')}</g>`).slice(1);

/** The elements of an XML file in their order, with their attributes. Throws an Error if it is not well-formed. */
function readXml(xml: string): [name: string, attributes: Record<string, string>][] {
  const elements: ReturnType<typeof readXml> = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push([name, attributes]));
  parser.write(xml).close();
  return elements;
}

type Answer = (id: string) => string | undefined;
