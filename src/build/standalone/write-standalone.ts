import { readFileSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '#environment.ts';
import { getLanguage } from '#i18n/language.ts';
import { makeStandalone } from './make-standalone.ts';
import { createUrls, termAnchor } from '#model/urls.ts';
import type { Urls } from '#model/urls.ts';
import type { StandaloneTops } from './standalone-page.ts';

/**
 * Writes the standalone copy of each explainer next to its page, in a site that was just built, and writes the size of
 * the copies into the page. Takes the folder of the site, the explainers with their languages, the page with
 * the parts of each copy by the id of its explainer, and the ids of all terms.
 */
export async function writeStandalone(
  dir: string,
  explainers: readonly { id: string; language: string }[],
  parts: ReadonlyMap<string, string>,
  terms: readonly string[],
  { siteUrl, basePath }: Environment,
): Promise<void> {
  const urls = createUrls({ origin: siteUrl, base: basePath });
  const locate = (path: string) => join(dir, decodeURI(path.slice(basePath.length)));
  for (const { id, language } of explainers) {
    const path = urls.explainer(id);
    const page = await readFile(join(locate(path), 'index.html'), 'utf8');
    const standalone = makeStandalone({
      page,
      parts: parts.get(id) ?? '',
      site: { siteUrl, basePath },
      path,
      tops: getTops(id, terms, urls),
      words: getLanguage(language).words.lead,
      getFile: (file) => readFileSync(locate(file)),
    });
    await writeFile(locate(urls.standalone(id, 'html')), standalone);
    const sizes = {
      html: Buffer.byteLength(standalone),
      md: (await stat(locate(urls.standalone(id, 'md')))).size,
    };
    await writeFile(join(locate(path), 'index.html'), writeSizes(page, sizes));
  }
}

/** The pages that the copy of an explainer holds, and where. */
const getTops = (id: string, terms: readonly string[], urls: Urls): StandaloneTops =>
  new Map([
    [urls.explainer(id), 'main'],
    [urls.timeline(id), 'timeline'],
    [urls.positions(id), 'positions'],
    [urls.sources(id), 'sources'],
    [urls.updates(id), 'updates'],
    ...terms.map((term) => [urls.term(term), termAnchor(term)] as const),
  ]);

/** The page has an empty `<span data-size="html"></span>` in the place of each size. */
function writeSizes(page: string, sizes: Record<string, number>): string {
  return page.replace(
    /<span data-size="?(\w+)"?><\/span>/g,
    (_whole, format: string) => ` (${Math.ceil((sizes[format] ?? 0) / 1000)} KB)`,
  );
}
