import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { ensureBrowser } from '../tools/ensure-browser.ts';

afterEach(() => vi.unstubAllEnvs());

test('the browser that CHROMIUM_PATH names is taken before one in the PATH', async () => {
  const named = await makeProgram('my-browser', 0);
  vi.stubEnv('CHROMIUM_PATH', named);
  vi.stubEnv('PATH', getFolder(await makeProgram('chromium', 0)));
  expect(await ensureBrowser()).toBe(named);
});

test.each(['/no/such/browser', process.cwd()])(
  'CHROMIUM_PATH=%s is refused, with a sentence that says what to do',
  async (path) => {
    vi.stubEnv('CHROMIUM_PATH', path);
    await expect(ensureBrowser()).rejects.toThrow(
      `CHROMIUM_PATH is “${path}”, which does not run. Name a Chromium or Chrome, or leave it unset.`,
    );
  },
);

test('a browser is found in the PATH, and one that does not start is passed over', async () => {
  const stub = await makeProgram('chromium', 1);
  const works = await makeProgram('google-chrome', 0);
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('PATH', [getFolder(stub), getFolder(works)].join(delimiter));
  expect(await ensureBrowser()).toBe(works);
});

const getFolder = (path: string) => join(path, '..');

/** A program in its own folder that ends with this exit code. */
async function makeProgram(name: string, code: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\nexit ${code}\n`);
  await chmod(path, 0o755);
  return path;
}
