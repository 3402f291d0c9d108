import { brotliCompressSync } from 'node:zlib';
import { readFile, readPage } from '../../built-site.ts';

/** What files, or texts, weigh in bytes, each packed with brotli. */
export const weigh = (parts: readonly (Buffer | string)[]): number =>
  parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0);

/** What a page weighs: its HTML, and the styles and scripts it names. */
export function weighPage(page: string): number {
  const html = readPage(page);
  const named = [...html.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js))"/g)].map(
    ([, file = '']) => file,
  );
  return weigh([html, ...[...new Set(named)].map(readFile)]);
}
