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
 * The PNG of a card. It is drawn once and cached for all builds; the key is what it shows, the fonts and Takumi’s
 * version.
 *
 * Builds may run side by side, so a file is written in full before it gets its name. If the folder is not writable, the
 * card is only drawn again each time. Throws what `drawCard` throws.
 */
export async function getPng(card: Card, cacheDir: string = getCacheDir()): Promise<Buffer> {
  const file = getFile(card, cacheDir);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const png = await drawCard(card);
  await keep(file, png).catch(() => undefined);
  return png;
}

/** True for a card in the cache, which is therefore known to fit. */
export const hasPng = (card: Card): boolean => existsSync(getFile(card, getCacheDir()));

const getFile = (card: Card, cacheDir: string) =>
  join(cacheDir, `${getHash(card)}-${getDrawer()}.png`);

async function keep(file: string, png: Buffer): Promise<void> {
  const unfinished = `${file}-${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(unfinished, png);
  await rename(unfinished, file);
}

/**
 * The folder is in `node_modules`, where tools keep what can be regenerated. It is found through Takumi because Astro
 * runs the pages from another folder. `CARDS_DIR` is for `npm run bench`, which begins with an empty one.
 */
function getCacheDir(): string {
  if (process.env['CARDS_DIR']) return process.env['CARDS_DIR'];
  const [nodeModules = ''] = takumi.split(join('@takumi-rs', 'core'));
  return join(nodeModules, '.cache', 'on-record-cards');
}

/** A short hash of what affects the drawing besides the card: the fonts and the version of Takumi. */
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
