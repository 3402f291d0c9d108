import { expect, test } from 'vitest';
import { createShortener } from '../../src/vite/short-scopes.ts';

const CODE =
  '<p${$$spreadAttributes(a, undefined, { "class": "astro-qnzefpwz" })} data-astro-cid-qnzefpwz>';
const CSS = 'p[data-astro-cid-qnzefpwz] { color: red }';

test('a component has one short valid attribute in its code and its styles, wherever the project lies', () => {
  const shorten = createShortener('/home/ada/site/src');
  const code = shorten(CODE, '/home/ada/site/src/components/Lead.astro');
  const [, name] = /^<p\$\{\$\$spreadAttributes\(a\)\} (data-\d[\da-z]{3})>$/.exec(code) ?? [];
  expect(name).toBeDefined();
  const id = '/home/ada/site/src/components/Lead.astro?astro&type=style&index=0&lang.css';
  expect(shorten(CSS, id)).toBe(`p[${name}] { color: red }`);

  const elsewhere = createShortener('/srv/build/src');
  elsewhere(CODE, '/srv/build/src/components/Added.astro');
  expect(elsewhere(CODE, '/srv/build/src/components/Lead.astro')).toBe(code);
  expect(elsewhere(CODE, '/srv/build/src/layouts/Lead.astro')).not.toBe(code);
});

test('two components that would share an attribute are refused by name', () => {
  const shorten = createShortener('/src');
  const shortenMany = () => {
    for (let n = 0; n < 10_000; n += 1) shorten(CSS, `/src/components/C${n}.astro`);
  };
  expect(shortenMany).toThrow(
    /^The styles of components\/C\d+\.astro and components\/C\d+\.astro would mix: both are marked data-\w{4}\. Rename one of the files\.$/,
  );
});
