import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readPage } from '../built-site.ts';

/** What a page weighs in bytes, brotli: its HTML, and the styles and scripts it names. */
export function weighPage(page: string): number {
  const html = readPage(page);
  const named = [...html.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js))"/g)].map(([, file]) => file);
  const parts = [...new Set(named)].map((file) =>
    readFileSync(join(process.env['TEST_SITE_DIR'] ?? '', file ?? '')),
  );
  return [Buffer.from(html), ...parts].reduce(
    (sum, part) => sum + brotliCompressSync(part).length,
    0,
  );
}
