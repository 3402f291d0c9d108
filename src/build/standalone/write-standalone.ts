import { readFileSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '#environment.ts';
import { getLanguage } from '#i18n/language.ts';
import { makeStandalone } from './make-standalone.ts';
import { createUrls } from '#model/urls.ts';

/**
 * Writes the standalone copy of each explainer next to its page, in a site that was just built, and writes the size of
 * the copies into the page. Takes the folder of the site and the explainers with their languages.
 */
export async function writeStandalone(
  dir: string,
  explainers: readonly { id: string; language: string }[],
  { siteUrl, basePath }: Environment,
): Promise<void> {
  const urls = createUrls({ origin: siteUrl, base: basePath });
  const locate = (path: string) => join(dir, decodeURI(path.slice(basePath.length)));
  for (const { id, language } of explainers) {
    const paths = { page: urls.explainer(id), sources: urls.sources(id) };
    const page = await readFile(join(locate(paths.page), 'index.html'), 'utf8');
    const standalone = makeStandalone({
      page,
      sources: await readFile(join(locate(paths.sources), 'index.html'), 'utf8'),
      site: { siteUrl, basePath },
      paths,
      words: getLanguage(language).words.lead,
      getFile: (path) => readFileSync(locate(path)),
    });
    await writeFile(locate(urls.standalone(id, 'html')), standalone);
    const sizes = {
      html: Buffer.byteLength(standalone),
      md: (await stat(locate(urls.standalone(id, 'md')))).size,
    };
    await writeFile(join(locate(paths.page), 'index.html'), writeSizes(page, sizes));
  }
}

/** The page has an empty `<span data-size="html"></span>` for each size. */
function writeSizes(page: string, sizes: Record<string, number>): string {
  return page.replace(
    /(<span) data-size="?(\w+)"?(>)/g,
    (_whole, start: string, format: string, end: string) =>
      `${start}${end} (${Math.ceil((sizes[format] ?? 0) / 1000)} KB)`,
  );
}
