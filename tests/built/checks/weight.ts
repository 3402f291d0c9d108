import { brotliCompressSync } from 'node:zlib';
import { readFile, readPage } from '../../built-site.ts';

/** What a text weighs in bytes, packed with brotli. */
export const weigh = (text: Buffer | string): number => brotliCompressSync(text).length;

/** What files of the site weigh together. Pages share them, and packing is slow: each is packed once. */
export function weighFiles(files: readonly string[]): number {
  return files.reduce((sum, file) => {
    const weight = weights.get(file) ?? weigh(readFile(file));
    weights.set(file, weight);
    return sum + weight;
  }, 0);
}

/** What a page weighs: its HTML, and the styles and scripts it names. */
export function weighPage(page: string): number {
  const html = readPage(page);
  const named = [...html.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js))"/g)].map(
    ([, file = '']) => file,
  );
  return weigh(html) + weighFiles([...new Set(named)]);
}

const weights = new Map<string, number>();
