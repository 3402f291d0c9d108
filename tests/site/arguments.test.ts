import { expect, test } from 'vitest';
import { makeContent } from './content-folder.ts';
import { runCommand } from '../run-command.ts';

test.each(['check', 'lock', 'new', 'report'])(
  '`npm run %s -- --help` says how it is used',
  async (name) => {
    const { code, stdout, stderr } = await runCommand(name, {}, ['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`npm run ${name} -- `);
  },
);

test('a flag that a command does not know is one sentence, and how it is used', async () => {
  const { code, stderr } = await runCommand('report', {}, ['--explainers', 'bridge']);
  expect(code).toBe(1);
  expect(stderr).toContain("Unknown option '--explainers'.\nWrite one of these:");
  expect(stderr).not.toMatch(/ {4}at |positional/);
});

test('the report takes an explainer by a flag as the other commands do', async () => {
  const CONTENT_DIR = await makeContent();
  const { stdout } = await runCommand('report', { CONTENT_DIR }, ['--explainer', 'bridge']);
  expect(stdout).toMatch(/^bridge\n/);
});
