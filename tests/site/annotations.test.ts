import { expect, test } from 'vitest';
import { makeContent, replace } from './content-folder.ts';
import { runCommand } from '../run-command.ts';

test('on GitHub Actions every problem is an annotation as well', async () => {
  const CONTENT_DIR = await makeContent({ 'places.yaml': replace('lat: 12.5', 'lat: 112.5') });
  const settings = { CONTENT_DIR, GITHUB_WORKSPACE: CONTENT_DIR.replace(/content$/, '') };
  const there = await runCommand('build', { ...settings, GITHUB_ACTIONS: 'true' });
  expect(there).toMatchObject({
    code: 1,
    stdout:
      '::error file=content/places.yaml,line=4,col=3,endColumn=12,title=east-bank › lat::A latitude lies between -90 and 90 degrees.%0AReceived: 112.5%0ALatitude in degrees, north positive.\n',
  });
  expect((await runCommand('build', settings)).stdout).toBe('');
});
