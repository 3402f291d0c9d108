import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeWorker } from '#build/offline/make-worker.ts';
import { writeOffline } from '#build/offline/write-offline.ts';
import { getEnvironment } from '#environment.ts';
import { readFolder, runCommand } from '../run-command.ts';
import { readBaseSite } from './base-site.ts';
import { BASE_CONTENT, makeFolder } from './content-folder.ts';

test('a site built with OFFLINE=0 offers nothing, and takes back what was kept', async () => {
  const before = await readBaseSite();
  expect(before.has('bridge/keep--offline/index.html')).toBe(true);
  const outDir = join(await makeFolder(), 'site');
  const { code, stderr } = await runCommand('build', {
    CONTENT_DIR: BASE_CONTENT,
    OUT_DIR: outDir,
    OFFLINE: '0',
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const after = await readFolder(outDir);
  expect([...after.keys()].filter((file) => file.includes('keep--offline'))).toEqual([]);
  expect(String(after.get('bridge/index.html'))).not.toContain('keep--offline');
  expect(String(after.get('sw.js'))).toBe(await makeWorker('removing'));
  expect(String(before.get('sw.js'))).toBe(await makeWorker('offline'));
});

test('a worker of the owner’s own stays, and nothing is offered', async () => {
  const dir = await makeFolder();
  await writeFile(join(dir, 'sw.js'), '// mine');
  const explainers = [{ id: 'bridge', headline: 'A bridge', language: 'en' }];
  await writeOffline(dir, explainers, [], getEnvironment({}));
  expect(await readFile(join(dir, 'sw.js'), 'utf8')).toBe('// mine');
  expect([...(await readFolder(dir)).keys()]).toEqual(['sw.js']);
});
