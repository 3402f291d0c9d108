import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startDevServer } from '../dev-server.ts';
import { makeContent, replace } from './content-folder.ts';

const QUOTES = 'explainers/bridge/quotes.yaml';
const SECTION = 'explainers/bridge/sections/the-vote.mdx';
const TITLE = 'The bridge at Millbrook';

test(
  'the dev server shows what was changed in data and text, a mistake, and that it was mended',
  { timeout: 600_000 },
  async () => {
    const content = await makeContent();
    const { home, stop } = await startDevServer(content);
    onTestFinished(stop);
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
