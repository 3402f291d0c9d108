import { execFile } from 'node:child_process';
import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { installSite } from '#build/install/install-site.ts';
import { keepOwn } from '#build/install/keep-own.ts';
import { LIST_NAME } from '#build/install/site-list.ts';
import { makeFolder } from './content-folder.ts';
import { readFolder } from '../run-command.ts';

const FIRST = { 'index.html': 'one', '_astro/page.abc.css': 'a{}', 'old/index.html': 'old' };
const SECOND = { 'index.html': 'two', '_astro/page.def.css': 'b{}', 'new/index.html': 'new' };

async function write(dir: string, files: Record<string, string>): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
  return dir;
}

const makeSite = async (files: Record<string, string>) => write(await makeFolder(), files);

/** The contents of a folder, except for the list. */
const read = async (dir: string) =>
  Object.fromEntries(
    [...(await readFolder(dir))].flatMap(([file, bytes]) =>
      file === LIST_NAME ? [] : [[file, bytes.toString()]],
    ),
  );

test('a second site takes the place of the first, and nothing of the first is left', async () => {
  const out = await makeFolder();
  await installSite(await makeSite(FIRST), out);
  expect(await read(out)).toEqual(FIRST);
  await installSite(await makeSite(SECOND), out);
  expect(await read(out)).toEqual(SECOND);
  expect((await readdir(out)).sort()).toEqual([LIST_NAME, '_astro', 'index.html', 'new']);
});

test('what no build has written stays: version control, a domain, a folder, a file in a folder of ours', async () => {
  const out = await makeFolder();
  await installSite(await makeSite(FIRST), out);
  const foreign = {
    '.git/HEAD': 'ref: refs/heads/pages',
    CNAME: 'news.example',
    '.well-known/security.txt': 'Contact: x',
    'old/letter.txt': 'Dear Ada',
  };
  await write(out, foreign);
  await installSite(await makeSite(SECOND), out);
  expect(await read(out)).toEqual({ ...SECOND, ...foreign });
});

test('in a folder with other files the site is added to them', async () => {
  const out = await makeSite({ 'letter.txt': 'Dear Ada' });
  await installSite(await makeSite(FIRST), out);
  expect(await read(out)).toEqual({ ...FIRST, 'letter.txt': 'Dear Ada' });
});

test.each([
  ['a page of somebody', { 'index.html': 'mine' }, 'index.html'],
  ['a file where a folder should be', { old: 'mine' }, 'old'],
  ['a folder where a page should be', { 'index.html/mine.txt': 'mine' }, 'index.html'],
])('%s stands in the way: nothing is changed, and it is named', async (_what, mine, named) => {
  const out = await makeSite(mine);
  const installing = installSite(await makeSite(FIRST), out);
  await expect(installing).rejects.toThrow(`no build has listed as its own: ${named}`);
  expect(await read(out)).toEqual(mine);
});

test('a file for a host that is somebody’s own stays, and ours is left out', async () => {
  const out = await makeSite({ '.htaccess': 'mine' });
  const names = ['.htaccess', '_headers'];
  const site = { ...FIRST, '.htaccess': 'ours', _headers: 'ours' };
  for (const _headers of ['ours', 'ours again']) {
    const from = await makeSite({ ...site, _headers });
    expect(await keepOwn(from, out, names)).toEqual(['.htaccess']);
    await installSite(from, out);
    expect(await read(out)).toEqual({ ...site, '.htaccess': 'mine', _headers });
  }
});

test('settings of servers that no build has written are not replaced, and their folder is named', async () => {
  const out = await makeSite({ 'nginx.conf': 'mine' });
  const from = await makeSite({ 'nginx.conf': 'ours' });
  await expect(installSite(from, out, undefined, 'HOSTING_DIR')).rejects.toThrow(
    /^HOSTING_DIR is “.*”, where files stand in the way .*: nginx\.conf\. Take them away, or name another folder\.$/,
  );
  expect(await read(out)).toEqual({ 'nginx.conf': 'mine' });
});

test('a link in the place of a file or folder of the site is not written through', async () => {
  const elsewhere = await makeSite({ 'page.abc.css': 'mine' });
  const out = await makeFolder();
  await symlink(elsewhere, join(out, '_astro'));
  const installing = installSite(await makeSite(FIRST), out);
  await expect(installing).rejects.toThrow('no build has listed as its own: _astro');
  expect(await read(elsewhere)).toEqual({ 'page.abc.css': 'mine' });
});

test('what lies behind a link in the folder is neither written nor removed', async () => {
  const elsewhere = await makeSite({ secret: 'mine', 'b.html': 'mine' });
  const out = await makeFolder();
  await symlink(elsewhere, join(out, 'ln'));
  await writeFile(join(out, LIST_NAME), JSON.stringify({ files: ['ln/secret', 'ln'] }));
  await symlink(join(elsewhere, 'secret'), join(out, `${LIST_NAME}-new`));
  await installSite(await makeSite(FIRST), out);
  const blocked = installSite(await makeSite({ 'ln/b.html': 'page' }), out);
  await expect(blocked).rejects.toThrow('listed as its own: ln');
  expect(await read(elsewhere)).toEqual({ secret: 'mine', 'b.html': 'mine' });
});

test('a folder that stands where a page should be is refused, empty or not', async () => {
  const out = await makeFolder();
  await mkdir(join(out, 'index.html', 'empty'), { recursive: true });
  await writeFile(join(out, LIST_NAME), JSON.stringify({ files: ['index.html'] }));
  await expect(installSite(await makeSite(FIRST), out)).rejects.toThrow('its own: index.html');
  expect(await readdir(out)).toEqual([LIST_NAME, 'index.html']);
});

test('a file that becomes a folder, and a folder that becomes a file, change places', async () => {
  const out = await makeFolder();
  await installSite(await makeSite({ about: 'file', 'data/all.json': '{}' }), out);
  await installSite(await makeSite({ 'about/index.html': 'page', data: 'file' }), out);
  expect(await read(out)).toEqual({ 'about/index.html': 'page', data: 'file' });
});

test('files that have not changed are not written again', async () => {
  const out = await makeFolder();
  await installSite(await makeSite(FIRST), out);
  const before = await lstat(join(out, 'old/index.html'));
  await installSite(await makeSite({ ...FIRST, 'index.html': 'two' }), out);
  const after = await lstat(join(out, 'old/index.html'));
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
});

test('a build that was ended half-way is completed by the next one', async () => {
  const out = await makeFolder();
  await installSite(await makeSite(FIRST), out);
  // Killed after some files of the second site were in place: its list has both, and its copies and lock are left.
  await write(out, { '_astro/page.def.css': 'b{}' });
  await writeFile(
    join(out, LIST_NAME),
    JSON.stringify({ files: [...Object.keys(FIRST), ...Object.keys(SECOND)] }),
  );
  await write(join(out, `${LIST_NAME}-next`), { 'new/index.html': 'ne' });
  const ended = promisify(execFile)(process.execPath, ['-e', 'console.log(process.pid)']);
  const pid = Number((await ended).stdout);
  const { hostname } = await import('node:os');
  await writeFile(join(out, `${LIST_NAME}-lock`), JSON.stringify({ pid, host: hostname() }));

  await installSite(await makeSite(SECOND), out);
  expect(await read(out)).toEqual(SECOND);
  expect((await readdir(out)).sort()).toEqual([LIST_NAME, '_astro', 'index.html', 'new']);
});

test('when there is no room for a file nothing of the served site is touched', async () => {
  const out = await makeFolder();
  await installSite(await makeSite(FIRST), out);
  const site = await makeSite({ ...SECOND, 'big.bin': 'x'.repeat(200_000) });
  const module = JSON.stringify(
    new URL('../../src/build/install/install-site.ts', import.meta.url).href,
  );
  const script = `await (await import(${module})).installSite(${JSON.stringify(site)}, ${JSON.stringify(out)})`;
  // No file of this process may have more than 100 blocks.
  const command = 'ulimit -f 100; exec "$0" --input-type=module -e "$1"';
  const run = promisify(execFile)('bash', ['-c', command, process.execPath, script]);
  await expect(run).rejects.toThrow();
  expect(await read(out)).toMatchObject(FIRST);
  // The next build, with enough space again, leaves no temporary files.
  await installSite(await makeSite(SECOND), out);
  expect(await read(out)).toEqual(SECOND);
});

test('two at once: one after the other, and the folder is one of the two sites', async () => {
  const out = await makeFolder();
  const sites = [await makeSite(FIRST), await makeSite(SECOND)];
  await Promise.all(sites.map((site) => installSite(site, out)));
  expect([FIRST, SECOND]).toContainEqual(await read(out));
});

test('a list that leads out of the folder is refused, and what it names stays', async () => {
  const out = await makeFolder();
  const site = join(out, 'site');
  await write(out, {
    'letter.txt': 'Dear Ada',
    [`site/${LIST_NAME}`]: '{"files":["../letter.txt"]}',
  });
  await expect(installSite(await makeSite(FIRST), site)).rejects.toThrow('no list that a build');
  expect(await readFile(join(out, 'letter.txt'), 'utf8')).toBe('Dear Ada');
});

test('the folder may be a link: the site is where it leads', async () => {
  const folder = await makeFolder();
  await mkdir(join(folder, 'served'));
  await symlink(join(folder, 'served'), join(folder, 'public'));
  const { openOutDir } = await import('#build/install/out-dir.ts');
  const projectDir = await makeFolder();
  const to = await openOutDir(join(folder, 'public'), { projectDir, contentDir: projectDir });
  await installSite(await makeSite(FIRST), to);
  expect(await read(join(folder, 'served'))).toEqual(FIRST);
});
