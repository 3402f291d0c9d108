import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';
import { getFonts } from './fonts.ts';
import { getHash } from './hash.ts';

/**
 * The PNG of a card. Drawn once for all builds: it is kept under what it shows, the fonts and Takumi’s version.
 *
 * Builds may run side by side: a file appears whole or not at all. A folder that cannot be written
 * only costs the time of drawing. Throws what `drawCard` throws.
 */
export async function getPng(card: Card, cacheDir: string = getCacheDir()): Promise<Buffer> {
  const file = getFile(card, cacheDir);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const png = await drawCard(card);
  await keep(file, png).catch(() => undefined);
  return png;
}

/** True for a card that was drawn before, and so can be. */
export const hasPng = (card: Card): boolean => existsSync(getFile(card, getCacheDir()));

const getFile = (card: Card, cacheDir: string) =>
  join(cacheDir, `${getHash(card)}-${getDrawer()}.png`);

async function keep(file: string, png: Buffer): Promise<void> {
  const unfinished = `${file}-${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(unfinished, png);
  await rename(unfinished, file);
}

/** Beside the packages, where tools keep what can be made again; the pages run from a folder of Astro’s. */
function getCacheDir(): string {
  const [nodeModules = ''] = takumi.split(join('@takumi-rs', 'core'));
  return join(nodeModules, '.cache', 'on-record-cards');
}

/** What draws: the bytes of the fonts and the version of Takumi, as a few letters. */
function getDrawer(): string {
  drawer ??= getFonts()
    .reduce((hash, { data }) => hash.update(data), createHash('sha256'))
    .update(readFileSync(join(dirname(takumi), '..', 'package.json')))
    .digest('hex')
    .slice(0, 12);
  return drawer;
}

const takumi = createRequire(import.meta.url).resolve('@takumi-rs/core');
let drawer: string | undefined;
