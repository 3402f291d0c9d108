import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblems } from '#errors.ts';
import { readContent } from '#content/read-content.ts';
import { getReport, makeContent, makeFolder, replace } from './content-folder.ts';

const PRICE = 'explainers/bridge/sections/the-price.mdx';
const PLAN = 'explainers/bridge/pictures/plan.png';

test('a picture that is not there is reported with the nearest that is', async () => {
  expect(await getReport({ [PRICE]: replace('plan.png', 'plans.png') })).toMatchInlineSnapshot(`
    "content/explainers/bridge/sections/the-price.mdx
      15:1    <Figure> file
              | <Figure
              | ^^^^^^^
              There is no file \`pictures/plans.png\` in the folder of the explainer.
              Received: pictures/plans.png
              Did you mean \`pictures/plan.png\`? Known pictures: pictures/plan.png.

    Found 1 problem in 1 file."
  `);
});

test.each([
  ['without a word for those who do not see it', / {2}alt=.*\n/, ''],
  ['with empty words for them', /alt=".*"/, 'alt=""'],
  ['without its maker', / {2}credit=.*\n/, ''],
  ['without a licence', / {2}licence=.*\n/, ''],
  ['from outside its folder', 'pictures/plan.png', '../../actors.yaml'],
  ['from another site', 'pictures/plan.png', 'https://example.org/a.png'],
])('a picture %s is refused in its line', async (_what, before, after) => {
  const report = await getReport({ [PRICE]: (text) => text.replace(before, after) });
  expect(report).toMatch(/^content\/.*the-price\.mdx\n {2}15:1 +<Figure> /);
});

test('what the bytes are is reported in the line of the picture', async () => {
  expect(await getReport({ [PLAN]: '<svg xmlns="http://www.w3.org/2000/svg"/>' }))
    .toMatchInlineSnapshot(`
    "content/explainers/bridge/sections/the-price.mdx
      15:1    <Figure> file
              | <Figure
              | ^^^^^^^
              The picture is an SVG, which can hold scripts.
              Received: pictures/plan.png
              Save it as PNG or WebP. Pictures are JPEG, PNG, WebP or AVIF.

    Found 1 problem in 1 file."
  `);
});

test('a picture inside a paragraph is reported', async () => {
  const figure = '<Figure file="pictures/plan.png" alt="A plan." credit="Us" licence="CC0" />';
  const report = await getReport({ [PRICE]: replace('More on the price', `${figure} More on it`) });
  expect(report).toContain('A picture cannot stand inside a paragraph, list or quotation.');
});

test('a link that leads out of the content is not followed', async () => {
  const content = await makeContent({ [PLAN]: null });
  const secret = join(await makeFolder(), 'secret.png');
  await writeFile(secret, 'secret');
  await symlink(secret, join(content, PLAN));
  const { problems } = await readContent(content);
  expect(formatProblems(problems)).toContain('This is a link that leads out of the content folder');
});

test('a folder in place of a picture, and a picture of too many bytes, are reported', async () => {
  const folder = await getReport({ [PRICE]: replace('pictures/plan.png', 'pictures') });
  expect(folder).toContain('This is no file that can be read.');
  const large = await getReport({ [PLAN]: 'x'.repeat(20_000_001) });
  expect(large).toContain('The picture has more than 20 MB.');
});
