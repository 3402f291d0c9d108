import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PROJECT_DIR } from '#environment.ts';
import { runCommand } from '../run-command.ts';
import { makeContent, replace } from './content-folder.ts';

const FINE = 'The content has no problems.';
const PATIENCE = { timeout: 300_000, interval: 100 };

test('`npm run check` is about the content alone, not the types of the project', async () => {
  const { code, stdout, stderr } = await runCommand('check', { CONTENT_DIR: await makeContent() });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(FINE);
  expect(stdout).not.toContain('Result (');
});

test('`npm run check -- --watch` checks again after every save, whatever is saved, until Ctrl-C', async () => {
  const content = await makeContent();
  const { getLast, stop } = watch(content);
  await expect.poll(getLast, PATIENCE).toContain(FINE);

  const quotes = join(content, 'explainers/bridge/quotes.yaml');
  const right = await readFile(quotes, 'utf8');
  await writeFile(quotes, replace('speaker: tom-reed', 'speaker: tom-read')(right));
  await expect.poll(getLast, PATIENCE).toContain('There is no `tom-read` among the actors.');
  await writeFile(`${quotes}.new`, right);
  await rename(`${quotes}.new`, quotes);
  await expect.poll(getLast, PATIENCE).toContain(FINE);

  const explainer = join(content, 'explainers/bridge');
  await rename(explainer, `${content}-kept`);
  await expect.poll(getLast, PATIENCE).not.toContain(FINE);
  await rename(`${content}-kept`, explainer);
  await expect.poll(getLast, PATIENCE).toContain(FINE);

  // A file in a folder that was replaced is watched too.
  await writeFile(quotes, Buffer.from([0xff, 0xfe, 0x00]));
  await expect.poll(getLast, PATIENCE).toMatch(/quotes\.yaml\n/);
  await rename(content, `${content}-kept`);
  await expect.poll(getLast, PATIENCE).toContain('There is no such content folder.');
  await rename(`${content}-kept`, content);
  await expect.poll(getLast, PATIENCE).toMatch(/quotes\.yaml\n/);
  await rm(quotes);
  await writeFile(quotes, right);
  await expect.poll(getLast, PATIENCE).toContain(FINE);

  expect(await stop()).toEqual([0, null]);
});

test('a flag that `npm run check` does not know is refused', async () => {
  const { code, stderr } = await runCommand('check', {}, ['--wach']);
  expect(code).toBe(1);
  expect(stderr).toContain("Unknown option '--wach'.\nWrite one of these:");
});

/** Starts the watch until the test is done. `getLast` gives what it printed about the last state of the folder. */
function watch(content: string) {
  const script = join(PROJECT_DIR, 'src', 'commands', 'check.ts');
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, CONTENT_DIR: content };
  const child = spawn(process.execPath, [script, '--watch'], { cwd: PROJECT_DIR, env });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said += String(text);
    });
  const stop = () => {
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    return ended;
  };
  return { getLast: () => said.split(/^\d\d:\d\d:\d\d /m).at(-1), stop };
}
