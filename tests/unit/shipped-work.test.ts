import { expect, test } from 'vitest';
import { shippedWork } from '#build/vite/shipped-work.ts';
import { PROJECT_DIR } from '#environment.ts';

test('a build that gives browsers code of a package without a listed licence fails', () => {
  const paths = ['date-fns/format.js', '@scope/name/index.js', 'pagefind/pagefind.js'];
  const modules = paths.map((path) => `/project/node_modules/${path}`);
  expect(() => bundle([...modules, '/project/src/elements/theme.ts', '\0helper'])).toThrow(
    'Browsers load code of date-fns, @scope/name.',
  );
  expect(() => bundle(['/project/src/elements/theme.ts', '\0helper'])).not.toThrow();
});

test('what only the build itself runs is not listed', () => {
  expect(() => bundle(['/project/node_modules/date-fns/format.js'], 'prerender')).not.toThrow();
});

/** Runs the plugin on a bundle of one chunk with these modules. */
function bundle(moduleIds: string[], name = 'client'): void {
  const { generateBundle } = shippedWork(PROJECT_DIR);
  const error = (message: string) => {
    throw new Error(message);
  };
  const run = generateBundle as unknown as (this: object, options: object, bundle: object) => void;
  run.call({ environment: { name }, error }, {}, { 'a.js': { type: 'chunk', moduleIds } });
}
