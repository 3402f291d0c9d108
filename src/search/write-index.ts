import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { CustomRecord, PagefindIndex } from 'pagefind';
import { foldLetters } from '../model/fold-letters.ts';
import type { SearchRecord } from '../model/search-records.ts';

/** Pagefind’s own interfaces, which nothing here uses. */
const INTERFACES = /^pagefind-(.*ui|highlight)\./;

/**
 * Writes Pagefind’s index (https://pagefind.app/docs/node-api/) of the records, and its script, into a folder.
 *
 * `language` is that of the site, whatever a record’s is: a reader searches everything at once.
 * Throws an Error with one sentence when Pagefind refuses a record or cannot be run.
 */
export async function writeIndex(
  dir: string,
  records: readonly SearchRecord[],
  language: string,
): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join(' '));
    await addRecords(index, records, language);
    const written = await index.writeFiles({ outputPath: dir });
    if (written.errors.length > 0) throw new Error(written.errors.join(' '));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The search index could not be made. Pagefind says: ${reason}`);
  } finally {
    await close().catch(() => undefined);
  }
  const unused = (await readdir(dir)).filter((name) => INTERFACES.test(name));
  await Promise.all(unused.map((name) => rm(join(dir, name))));
}

/** One after the other, so that the same content gives the same index. */
async function addRecords(
  index: PagefindIndex,
  records: readonly SearchRecord[],
  language: string,
): Promise<void> {
  const [primary = 'en'] = language.split('-');
  for (const record of records) {
    const { errors } = await index.addCustomRecord(toCustomRecord(record, primary));
    if (errors.length > 0) throw new Error(`${record.url}: ${errors.join(' ')}`);
  }
}

/** What is in `meta` is searched too; `more` says its number and language in the name, for the page that shows it. */
function toCustomRecord(record: SearchRecord, language: string): CustomRecord {
  const { kind, url, title, byline, text, more, actors, questions } = record;
  const folded = foldLetters([title, text, ...more.map((one) => one.text)].join(' '));
  return {
    url,
    language,
    // A record without content is dropped.
    content: text || title,
    meta: {
      title,
      byline,
      ...Object.fromEntries(
        more.map((one, index) => [`more ${index} ${one.language ?? ''}`.trim(), one.text]),
      ),
      ...(folded && { folded }),
    },
    filters: { kind: [kind], actor: actors, question: questions },
  };
}
