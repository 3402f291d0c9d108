import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readContent } from '#content/read-content.ts';
import { PROJECT_DIR } from '#environment.ts';
import { formatProblems } from '#errors.ts';
import { startDevServer } from '../dev-server.ts';
import type { DevServer } from '../dev-server.ts';

const QUOTES = 'explainers/bridge/quotes.yaml';
const SECTION = 'explainers/bridge/sections/the-vote.mdx';
const PRICE = 'explainers/bridge/sections/the-price.mdx';
const PICTURE = 'explainers/bridge/pictures/plan.png';

/** A file, and what becomes of its text; undefined if it is removed. */
const FAULTS: readonly [name: string, file: string, before: string, after?: string][] = [
  ['YAML that cannot be read', QUOTES, 'text: too dear', 'text: "too dear'],
  ['a wrong reference', QUOTES, 'speaker: tom-reed', 'speaker: tom-read'],
  ['a field with a wrong value', QUOTES, 'wording: unchecked', 'wording: perhaps'],
  ['a wrong date', QUOTES, 'date: 2024-05-02', 'date: 2024-15-02'],
  ['a block that does not end', SECTION, '<Quote id="open-by-summer" />', '<Quote id="open-by'],
  ['an unknown quote', SECTION, 'id="open-by-summer"', 'id="nobody"'],
  ['an unknown attribute', SECTION, '<Quote id', '<Quote colour="red" id'],
  ['bytes that are no text', SECTION, 'The council', 'The \xff council'],
  ['a section without a file', PRICE, ''],
  ['a figure without a file', PICTURE, ''],
];

/** The ways in which editors’ programs save. */
const SAVES: Record<string, (path: string, bytes: Buffer) => Promise<void>> = {
  'in place': writeFile,
  'by renaming': async (path, bytes) => {
    await writeFile(`${path}.new`, bytes);
    await rename(`${path}.new`, path);
  },
  'with a backup': async (path, bytes) => {
    await rename(path, `${path}~`).catch(() => undefined);
    await writeFile(path, bytes);
    await rm(`${path}~`, { force: true });
  },
};

let content: string;
let server: DevServer;

test.beforeAll(async () => {
  content = join(await mkdtemp(join(tmpdir(), 'on-record-dev-')), 'content');
  await cp(join(PROJECT_DIR, 'tests', 'fixtures', 'base', 'content'), content, { recursive: true });
  server = await startDevServer(content);
});
test.afterAll(async () => {
  server.stop();
  await rm(join(content, '..'), { recursive: true });
});

test('the dev server shows the report of the check until the save that mends the content', async ({
  page,
}) => {
  await page.goto(`${server.home}bridge/the-vote/`);
  await expectPage(page);
  for (const [way, save] of Object.entries(SAVES))
    for (const [fault, file, before, after] of FAULTS)
      await test.step(`${fault}, saved ${way}`, async () => {
        const path = join(content, file);
        const right = await readFile(path);
        if (after === undefined) await rm(path);
        else await save(path, change(right, before, after));
        await expectReport(page);
        await save(path, right);
        await expectPage(page);
      });
});

test('the dev server ends with what was saved last, however fast the saves follow', async ({
  page,
}) => {
  const path = join(content, SECTION);
  const right = await readFile(path);
  const wrong = change(right, 'id="open-by-summer"', 'id="nobody"');
  await page.goto(`${server.home}bridge/the-vote/`);
  for (const pause of [0, 30, 60, 100, 200, 400]) {
    const words = `It was said after ${pause} ms that the council`;
    await writeFile(path, wrong);
    await setTimeout(pause);
    await writeFile(path, change(right, 'The council was to vote on', `${words} was to vote on`));
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.locator(OVERLAY)).toHaveCount(0);
  }
  await writeFile(path, wrong);
  await expectReport(page);
  await page.reload();
  await expectReport(page);
  await writeFile(path, right);
  await expectPage(page);
});

test('a place in the report opens the content file there', async ({ page }) => {
  const path = join(content, QUOTES);
  const right = await readFile(path);
  await writeFile(path, change(right, 'speaker: tom-reed', 'speaker: tom-read'));
  await page.goto(`${server.home}bridge/`);
  await page.route('**/__open-in-editor?*', (route) => route.fulfill());
  const asked = page.waitForRequest(/__open-in-editor/);
  await page.locator(OVERLAY).getByRole('link', { name: '16:3' }).click();
  expect(new URL((await asked).url()).searchParams.get('file')).toBe(`${path}:16:3`);
  await expectReport(page);
  await writeFile(path, right);
  await expect(page.locator(OVERLAY)).toHaveCount(0);
});

/** Waits until the overlay has the report of all problems, and nothing of ours. */
async function expectReport(page: Page): Promise<void> {
  const { problems } = await readContent(content);
  expect(problems).not.toEqual([]);
  const overlay = page.locator(OVERLAY);
  await expect(overlay.locator('#message-content')).toHaveText(formatProblems(problems), {
    useInnerText: true,
  });
  await expect(overlay.getByText('Stack Trace')).toBeHidden();
}

async function expectPage(page: Page): Promise<void> {
  await expect(page.getByText('The council was to vote on the bridge')).toBeVisible();
  await expect(page.locator(OVERLAY)).toHaveCount(0);
}

/** Bytes need not be text. */
function change(bytes: Buffer, before: string, after: string): Buffer {
  const changed = bytes.toString('latin1').replace(before, after);
  return Buffer.from(changed, 'latin1');
}

const OVERLAY = 'vite-error-overlay';
