import { brotliCompressSync } from 'node:zlib';
import { readFile, readPage } from '../../built-site.ts';

/** The size of a text in bytes, compressed with brotli. */
export const weigh = (text: Buffer | string): number => brotliCompressSync(text).length;

/** The total size of files of the site. Pages share them and compression is slow, so each is compressed once. */
export function weighFiles(files: readonly string[]): number {
  return files.reduce((sum, file) => {
    const weight = weights.get(file) ?? weigh(readFile(file));
    weights.set(file, weight);
    return sum + weight;
  }, 0);
}

/** The size of a page: its HTML, and the styles and scripts it refers to. */
export function weighPage(page: string): number {
  const html = readPage(page);
  const named = [...html.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js))"/g)].map(
    ([, file = '']) => file,
  );
  return weigh(html) + weighFiles([...new Set(named)]);
}

const weights = new Map<string, number>();
