import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PROJECT_DIR } from '#environment.ts';
import { makeContent, replace } from './content-folder.ts';

const QUOTES = 'explainers/bridge/quotes.yaml';
const SECTION = 'explainers/bridge/sections/the-vote.mdx';
const TITLE = 'The bridge at Millbrook';

test(
  'the dev server shows what was changed in data and text, a mistake, and that it was mended',
  { timeout: 600_000 },
  async () => {
    const content = await makeContent();
    const home = await startDev(content);
    const getPage = async () => {
      const response = await fetch(`${home}bridge/the-vote/`);
      return `${response.status} ${(await response.text()).replaceAll('\u00a0', ' ')}`;
    };
    const change = async (file: string, edit: (text: string) => string) => {
      const path = join(content, file);
      await writeFile(path, edit(await readFile(path, 'utf8')));
    };
    const patience = { timeout: 120_000, interval: 500 };
    expect(await getPage()).toMatch(/^200 .*The council was to vote/s);

    await change(SECTION, replace('The council was', 'All of the council was'));
    await expect.poll(getPage, patience).toMatch(/^200 .*All of the council was to vote/s);

    await change('explainers/bridge/explainer.yaml', replace(TITLE, 'The bridge at Millford'));
    await expect.poll(getPage, patience).toMatch(/^200 .*The bridge at Millford/s);

    await change(QUOTES, replace('speaker: tom-reed', 'speaker: tom-read'));
    await expect.poll(getPage, patience).toMatch(/^500/);

    await change(QUOTES, replace('speaker: tom-read', 'speaker: tom-reed'));
    await expect.poll(getPage, patience).toMatch(/^200 .*All of the council was to vote/s);
  },
);

/** Starts `npm run dev` on a free port until the test is done. Gives the address of the home page. */
async function startDev(content: string): Promise<string> {
  const script = join(PROJECT_DIR, 'src', 'commands', 'dev.ts');
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', CONTENT_DIR: content, PORT: '0' };
  const server = spawn(process.execPath, [script], {
    cwd: PROJECT_DIR,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void server.kill());
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  server.stdout.on('data', (text) => {
    said += String(text);
    const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
    if (address !== undefined) resolve(address);
  });
  server.on('exit', () => reject(new Error(`The dev server has ended. It says: ${said}`)));
  return promise;
}
