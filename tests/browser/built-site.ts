import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the site stands that its pages name; the server's address is another. */
export const ORIGIN = 'https://example.org';

const folder = process.env['TEST_SITE_DIR'] ?? '';

/** Every file of the built site as a path that starts with `/`. */
export const files: readonly string[] = readdirSync(folder, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
  .sort();

/** The address of every built page: all tests run over all of them, those of later parts too. */
export const pages: readonly string[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/index\.html$/, ''));

/** The HTML of a page as it was built. */
export function readPage(page: string): string {
  return readFileSync(join(folder, page.endsWith('/') ? `${page}index.html` : page), 'utf8');
}
