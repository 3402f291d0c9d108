import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { CustomRecord } from 'pagefind';
import { foldLetters } from '#model/fold-letters.ts';
import type { SearchEntry } from '#model/search-entry.ts';
import { settleIndex } from './settle-index.ts';
import type { IndexFiles } from './settle-index.ts';

/** Pagefind’s own user interfaces, which are not used here. */
const INTERFACES = /^pagefind-(.*ui|highlight)\./;

/** Milliseconds; an answer usually takes a few. */
const PATIENCE = 60_000;

/**
 * Writes Pagefind’s index (https://pagefind.app/docs/node-api/) of the records, and its script, into a folder. The same
 * records give the same bytes.
 *
 * `language` is that of the site, even for records in other languages: a reader searches everything at once. Throws an
 * Error with a one-sentence message if Pagefind refuses a record, cannot be run, or gives an incomplete index.
 */
export async function writeIndex(
  dir: string,
  records: readonly SearchEntry[],
  language: string,
): Promise<void> {
  await writeFiles(dir, await makeFiles(records, language));
}

/** The same without the program, for an index that is added to another. */
export async function writeVolume(
  dir: string,
  records: readonly SearchEntry[],
  language: string,
): Promise<void> {
  const files = await makeFiles(records, language);
  await writeFiles(dir, new Map([...files].filter(([path]) => !PROGRAM.test(path))));
}

const PROGRAM = /\.js$|\.pagefind$/;

async function writeFiles(dir: string, files: IndexFiles): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), bytes);
  }
}

async function makeFiles(records: readonly SearchEntry[], language: string): Promise<IndexFiles> {
  const [primary = 'en'] = language.split('-');
  try {
    return await askPagefind(records, primary);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The search index could not be made. Pagefind says: ${reason}`);
  }
}

/** Gets the bytes from Pagefind: files it writes itself may not be on the disk yet when it ends. */
async function askPagefind(records: readonly SearchEntry[], language: string): Promise<IndexFiles> {
  try {
    const { index } = await getAnswer(createIndex());
    if (!index) throw new Error('There is no index.');
    for (const record of records)
      await getAnswer(index.addCustomRecord(toCustomRecord(record, language)));
    const { files } = await getAnswer(index.getFiles());
    const used = files.filter(({ path }) => !INTERFACES.test(path));
    return settleIndex(
      new Map(used.map(({ path, content }) => [path, content])),
      language,
      records.length,
    );
  } finally {
    await close().catch(() => undefined);
  }
}

/** Throws the errors that Pagefind reports. Its program may also exit without an answer, and we would wait forever. */
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

/** `meta` is searched too, so `more` puts the record’s number and language in its name, for the page that shows it. */
function toCustomRecord(record: SearchEntry, language: string): CustomRecord {
  const { kind, url, title, byline, text, more, actors, questions } = record;
  const folded = foldLetters([title, text, ...more.map((one) => one.text)].join(' '));
  return {
    url,
    language,
    // Pagefind drops a record without content.
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
