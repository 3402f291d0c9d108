import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { CustomRecord } from 'pagefind';
import { foldLetters } from '../model/fold-letters.ts';
import type { SearchRecord } from '../model/search-records.ts';

/** Pagefind’s own interfaces, which nothing here uses. */
const INTERFACES = /^pagefind-(.*ui|highlight)\./;

/** Milliseconds; an answer takes a few. */
const PATIENCE = 60_000;

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
    const { index } = await getAnswer(createIndex());
    if (!index) throw new Error('There is no index.');
    for (const record of records)
      await getAnswer(index.addCustomRecord(toCustomRecord(record, language)));
    await getAnswer(index.writeFiles({ outputPath: dir }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The search index could not be made. Pagefind says: ${reason}`);
  } finally {
    await close().catch(() => undefined);
  }
  const unused = (await readdir(dir)).filter((name) => INTERFACES.test(name));
  await Promise.all(unused.map((name) => rm(join(dir, name))));
}

/** Throws what Pagefind says is wrong. Its program may also end without a word, which would leave us waiting. */
async function getAnswer<Answer extends { errors: string[] }>(
  promise: Promise<Answer>,
): Promise<Answer> {
  const { promise: silence, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('It does not answer.')), PATIENCE);
  try {
    const answer = await Promise.race([promise, silence]);
    if (answer.errors.length > 0) throw new Error(answer.errors.join(' '));
    return answer;
  } finally {
    clearTimeout(timer);
  }
}

/** What is in `meta` is searched too; `more` says its number and language in the name, for the page that shows it. */
function toCustomRecord(record: SearchRecord, language: string): CustomRecord {
  const { kind, url, title, byline, text, more, actors, questions } = record;
  const [primary = 'en'] = language.split('-');
  const folded = foldLetters([title, text, ...more.map((one) => one.text)].join(' '));
  return {
    url,
    language: primary,
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
