import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinStyles } from './join-styles.ts';
import { trimPolicy } from './trim-policy.ts';
import { trimSpace } from './trim-space.ts';

/** Removes from each page of a built site what no reader needs. Takes the folder of the site. */
export function trimPages(dir: string): void {
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const path = join(dir, name);
    const html = readFileSync(path, 'utf8');
    const trimmed = trimSpace(joinStyles(trimPolicy(html)));
    if (trimmed !== html) writeFileSync(path, trimmed);
  }
}
