import { expect, test } from 'vitest';
import { brokenContent } from './broken-content.ts';
import { getReport } from './content-folder.ts';

const cases = Object.entries(brokenContent);

test('there are mistakes enough', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
});

test.each(cases)('an editor is told where and how: %s', async (name, changes) => {
  const report = await getReport(changes);
  expect(report).not.toContain('Found 0 problems');
  await expect(`${report}\n`).toMatchFileSnapshot(`../fixtures/reports/${name}.txt`);
});
