import { existsSync } from 'node:fs';
import { utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdLock } from '#build/install/hold-lock.ts';
import { makeFolder } from './content-folder.ts';

const makePath = async () => join(await makeFolder(), 'deep', 'site.lock');

test('those who ask for one lock run one after the other, whatever becomes of one', async () => {
  const path = await makePath();
  const steps: string[] = [];
  const run = (name: string, fails = false) =>
    holdLock(path, async () => {
      steps.push(`${name} starts`);
      await Promise.resolve();
      steps.push(`${name} ends`);
      if (fails) throw new Error('It failed.');
    });
  const all = await Promise.allSettled([run('a'), run('b', true), run('c')]);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  for (let index = 0; index < 6; index += 2)
    expect(steps[index]?.replace('starts', 'ends')).toBe(steps[index + 1]);
  expect(existsSync(path)).toBe(false);
});

test.each([
  ['a process that has ended', 2 ** 22 + 1, hostname(), 0],
  ['a process whose number another one has by now', process.pid, hostname(), 3600],
  ['another machine that is gone', 1, 'elsewhere', 3600],
])('a lock that %s has left is taken over', async (_what, pid, host, age) => {
  const path = join(await makeFolder(), 'site.lock');
  await writeFile(path, JSON.stringify({ pid, host }));
  const then = new Date(Date.now() - age * 1000);
  await utimes(path, then, then);
  expect(await holdLock(path, () => Promise.resolve('run'))).toBe('run');
});

test('a lock that somebody holds is waited for, and that is said once', async () => {
  const path = await makePath();
  let waits = 0;
  let release: () => void = () => undefined;
  const held = holdLock(path, () => new Promise<void>((resolve) => (release = resolve)));
  const next = holdLock(
    path,
    () => Promise.resolve('then'),
    () => {
      waits += 1;
      release();
    },
  );
  await held;
  expect(await next).toBe('then');
  expect(waits).toBe(1);
});
