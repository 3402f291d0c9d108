import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeTwins } from '#build/hosting/write-twins.ts';
import { readFolder } from '../run-command.ts';
import { makeFolder } from './content-folder.ts';

const LONG = 'All of the council was to vote. '.repeat(100);

async function makeSite(files: Record<string, string>): Promise<string> {
  const dir = join(await makeFolder(), 'site');
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
  return dir;
}

test('a long file of text has both twins, which hold its bytes', async () => {
  const dir = await makeSite({ 'a/index.html': LONG, 'a/data.csv': LONG });
  await writeTwins(dir, join(dir, '..', 'cache'));
  const files = await readFolder(dir);
  for (const file of ['a/index.html', 'a/data.csv']) {
    expect(String(brotliDecompressSync(files.get(`${file}.br`) ?? ''))).toBe(LONG);
    expect(String(gunzipSync(files.get(`${file}.gz`) ?? ''))).toBe(LONG);
    expect(files.get(`${file}.br`)?.length).toBeLessThan(LONG.length / 10);
  }
});

test('what is short, no text, or for a host has none', async () => {
  const files = {
    'short.html': 'x'.repeat(1024),
    'a.png': LONG,
    _headers: LONG,
    '.htaccess': LONG,
  };
  const dir = await makeSite({ ...files, 'vercel.json': LONG });
  await writeTwins(dir, join(dir, '..', 'cache'));
  expect([...(await readFolder(dir)).keys()].sort()).toEqual(
    [...Object.keys(files), 'vercel.json'].sort(),
  );
});

test('the same bytes give the same twins, on any system', async () => {
  const [one, other] = [await makeSite({ 'a.css': LONG }), await makeSite({ 'b.css': LONG })];
  await writeTwins(one, join(one, '..', 'cache'));
  await writeTwins(other, join(other, '..', 'cache'));
  const [first, second] = [await readFolder(one), await readFolder(other)];
  expect(first.get('a.css.br')?.equals(second.get('b.css.br') ?? Buffer.of())).toBe(true);
  expect(first.get('a.css.gz')?.equals(second.get('b.css.gz') ?? Buffer.of())).toBe(true);
  // No time, and no system: RFC 1952, 2.3.
  expect([...(first.get('a.css.gz')?.subarray(4, 10) ?? [])]).toEqual([0, 0, 0, 0, 2, 255]);
});

test('the next build takes the twins of what has not changed, and forgets the others', async () => {
  const [dir, next] = [
    await makeSite({ 'a.css': LONG, 'b.css': `${LONG}b`, 'c.css': LONG }),
    await makeSite({ 'moved.css': LONG }),
  ];
  const cache = join(dir, '..', 'cache');
  await writeTwins(dir, cache);
  expect(await readdir(cache)).toHaveLength(4);
  for (const name of await readdir(cache)) await writeFile(join(cache, name), 'kept');
  await writeTwins(next, cache);
  expect(String((await readFolder(next)).get('moved.css.br'))).toBe('kept');
  expect(await readdir(cache)).toHaveLength(2);
});
