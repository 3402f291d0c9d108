import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { joinStyles } from './join-styles.ts';
import { trimPolicy } from './trim-policy.ts';
import { trimSpace } from './trim-space.ts';

/** Removes from each page of a built site what no reader needs. Takes the folder of the site. */
export async function trimPages(dir: string): Promise<void> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.html'));
  for (const name of names) {
    const path = join(dir, name);
    const html = await readFile(path, 'utf8');
    const trimmed = trimSpace(joinStyles(trimPolicy(html)));
    if (trimmed !== html) await writeFile(path, trimmed);
  }
}
