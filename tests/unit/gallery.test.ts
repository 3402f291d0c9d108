import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_DIR } from '#environment.ts';

/** These show nothing: they are for machines and scripts. */
const UNSEEN = ['JsonLd', 'OembedLinks', 'ScriptWords', 'SearchTemplate'];

test('every component and block has examples, and no examples are of one that is gone', () => {
  const components = ['src/components', 'src/blocks'].flatMap((dir) => list(dir, '.astro'));
  const examples = list('tests/gallery/examples', '.ts');
  expect([...examples, ...UNSEEN].sort()).toEqual(components.sort());
});

function list(dir: string, ending: string): string[] {
  return readdirSync(join(PROJECT_DIR, dir))
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending));
}
