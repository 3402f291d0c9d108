import { expect, test } from 'vitest';
import { createShortener } from '#build/vite/short-scopes.ts';

const CODE =
  '<p${$$spreadAttributes(a, undefined, { "class": "astro-qnzefpwz" })} data-astro-cid-qnzefpwz>';
const CSS = 'p[data-astro-cid-qnzefpwz] { color: red }';

const COMPONENTS = ['components/Lead.astro', 'views/Lead.astro'];

test('a component has one short valid attribute in its code and its styles, wherever the project lies', () => {
  const shorten = createShortener('/home/ada/site/src', COMPONENTS);
  const code = shorten(CODE, '/home/ada/site/src/components/Lead.astro');
  expect(code).toBe('<p${$$spreadAttributes(a)} data-00>');
  const id = '/home/ada/site/src/components/Lead.astro?astro&type=style&index=0&lang.css';
  expect(shorten(CSS, id)).toBe('p[data-00] { color: red }');

  const elsewhere = createShortener('/srv/build/src', COMPONENTS.toReversed());
  expect(elsewhere(CODE, '/srv/build/src/components/Lead.astro')).toBe(code);
  expect(elsewhere(CODE, '/srv/build/src/views/Lead.astro')).not.toBe(code);
});

test('an element whose name is chosen on the page has the attribute without a value', () => {
  const shorten = createShortener('/src', COMPONENTS);
  const code = '{ "class": "x", "data-astro-cid-qnzefpwz": true }';
  expect(shorten(code, '/src/views/Lead.astro')).toBe('{ "class": "x", "data-01": "" }');
});

test('two components that would share an attribute are refused by name', () => {
  const shorten = createShortener('/src', COMPONENTS);
  const shortenMany = () => {
    for (let n = 0; n < 10_000; n += 1) shorten(CSS, `/tests/gallery/C${n}.astro`);
  };
  expect(shortenMany).toThrow(
    /^The styles of \.\.\/tests\/gallery\/C\d+\.astro and \.\.\/tests\/gallery\/C\d+\.astro would mix: both are marked data-1\w{3}\. Rename one of the files\.$/,
  );
});
