import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { marksCss } from '#build/vite/marks-css.ts';
import { NOTE_MARKS, OTHER_MARKS, STANCE_MARKS, WORDING_MARKS } from '#model/marks.ts';

const css = `${loadCss('virtual:stance-marks.css')}\n${loadCss('virtual:marks.css')}`;
const rules = css
  .split('\n')
  .map((rule) => /^\.m-([a-z-]+)\{--mark:url\("(.*)"\)\}$/.exec(rule))
  .map((parts) => ({ name: parts?.[1] ?? '', url: parts?.[2] ?? '' }));
const square = { ...STANCE_MARKS, ...NOTE_MARKS, ...OTHER_MARKS };
const drawings = { ...square, ...WORDING_MARKS };

test('each mark has one rule, and no two marks have one name', () => {
  const names = [STANCE_MARKS, NOTE_MARKS, OTHER_MARKS, WORDING_MARKS].flatMap(Object.keys);
  expect(rules.map(({ name }) => name)).toEqual(names);
  expect(new Set(names).size).toBe(names.length);
});

test.each(rules)('nothing in the address of $name ends it early', ({ url }) => {
  expect(url).toMatch(/^data:image\/svg\+xml,/);
  expect(url).not.toMatch(/[#"<>\\\n]/);
  expect(decodeURIComponent(url)).not.toContain('currentColor');
});

test.each(rules)('the address of $name is its drawing, in its box', ({ name, url }) => {
  const svg = readXml(decodeURIComponent(url.replace(/^[^,]*,/, '')));
  const width = name in WORDING_MARKS ? 20 : 16;
  const box = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} 16` };
  const drawing = drawings[name as keyof typeof drawings].replaceAll('currentColor', '#000');
  expect(svg).toEqual([['svg', box], ...readXml(`<g>${drawing}</g>`).slice(1)]);
});

test('no other module is answered', () => {
  expect(loadCss('virtual:others.css')).toBe('');
});

/** The stylesheet that the plugin gives for an import; empty if it has none. */
function loadCss(name: string): string {
  const { resolveId, load } = marksCss as unknown as Record<'resolveId' | 'load', Answer>;
  return load(resolveId(name) ?? name) ?? '';
}

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
