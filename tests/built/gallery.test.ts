import { expect, test } from 'vitest';
import { files } from '../built-site.ts';

test('the published site has nothing of the gallery', () => {
  expect(files.filter((file) => /gallery|example/i.test(file))).toEqual([]);
});
