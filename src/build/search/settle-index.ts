import { z } from 'astro/zod';
import { packFile, unpackFile } from './packed-file.ts';

/**
 * Makes Pagefind’s index the same every time. Pagefind writes filters and their values in the order of a hash table, so
 * they are sorted here, and the files that name others are rewritten with the new names.
 *
 * Takes the files by their paths in the index folder, the language and the number of records. Throws an Error if a file
 * is missing, is empty, or is not what Pagefind 1.5 writes.
 */
export function settleIndex(files: IndexFiles, language: string, count: number): IndexFiles {
  const settled = new Map(files);
  const replace = (from: string, to: string, bytes: Uint8Array) => {
    settled.delete(from);
    settled.set(to, bytes);
  };
  const entry = read(ENTRY, JSON.parse(Buffer.from(getFile(files, START)).toString()));
  const part = entry.languages[language];
  if (!part && count === 0) return files;
  if (!part) throw new Error(`The index does not name the language “${language}”.`);

  const head = unpackFile(getFile(files, headPath(part.hash)));
  const [version, pages, chunks, filters, ...rest] = read(HEAD, head);
  if (pages.length !== count)
    throw new Error(`The index has ${pages.length} records instead of ${count}.`);
  for (const [name] of pages) getFile(files, `fragment/${name}.pf_fragment`);
  for (const [, , name] of chunks) getFile(files, `index/${name}.pf_index`);
  getFile(files, `wasm.${part.wasm ?? 'unknown'}.pagefind`);
  getFile(files, 'pagefind.js');

  const named = filters.toSorted(byName).map(([filter, name]): [string, string] => {
    const [, values] = read(FILTER, unpackFile(getFile(files, filterPath(name))));
    const { bytes, hash } = packFile([filter, values.toSorted(byName)]);
    replace(filterPath(name), filterPath(`${language}_${hash}`), bytes);
    return [filter, `${language}_${hash}`];
  });
  const { bytes, hash } = packFile([version, pages, chunks, named, ...rest]);
  const name = `${language}_${hash}`;
  replace(headPath(part.hash), headPath(name), bytes);
  const languages = { [language]: { ...part, hash: name } };
  settled.set(START, Buffer.from(JSON.stringify({ ...entry, languages })));
  return settled;
}

/** Throws an Error if a file is missing or empty. */
function getFile(files: IndexFiles, path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes?.length) throw new Error(`${path} is ${bytes ? 'empty' : 'missing'}.`);
  return bytes;
}

function read<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const { success, data } = schema.safeParse(value);
  if (!success) throw new Error('The index is not written as Pagefind 1.5 writes it.');
  return data;
}

/** The only file with a fixed name; it names the others. */
const START = 'pagefind-entry.json';
const headPath = (name: string) => `pagefind.${name}.pf_meta`;
const filterPath = (name: string) => `filter/${name}.pf_filter`;
const byName = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]) =>
  a < b ? -1 : 1;

const number = z.number();
const name = z.string();
const ENTRY = z.looseObject({
  languages: z.record(name, z.looseObject({ hash: name, wasm: name.nullable() })),
});

/** Version; records with their number of words; files by their first and last word; filters; other fields. */
const HEAD = z
  .tuple([
    name,
    z.array(z.tuple([name, number])),
    z.array(z.tuple([name, name, name])),
    z.array(z.tuple([name, name])),
  ])
  .rest(z.unknown());

/** The filter’s name; each value with the numbers of its records. */
const FILTER = z.tuple([name, z.array(z.tuple([name, z.array(number)]))]);

/** Bytes by path: `filter/en_….pf_filter`. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;
