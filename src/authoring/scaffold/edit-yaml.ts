import { isMap, isSeq, parseDocument } from 'yaml';
import { ContentError } from '#errors.ts';
import type { Texts } from '#content/read/read-folder.ts';
import { readYaml } from '#content/read/read-yaml.ts';

/** Gets the entries of a file by name; none if the file is missing. Throws a ContentError for a file with mistakes. */
export function getEntries(files: Texts, file: string): Record<string, unknown> {
  const { value, problems } = readYaml(file, files.get(file) ?? '');
  if (problems.length > 0) throw new ContentError(problems);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Adds an entry at the end of a file’s text. Throws an Error if the id is taken: nothing is overwritten. */
export function addEntry(files: Texts, file: string, id: string, fields: string): string {
  if (Object.hasOwn(getEntries(files, file), id))
    throw new Error(`There is already an entry \`${id}\` in ${file}. Choose another id.`);
  const text = files.get(file) ?? '';
  const root = parseDocument(text).contents;
  // `{}` marks an empty file.
  const isEmpty = isMap(root) && root.flow && root.items.length === 0;
  const before = isEmpty ? text.slice(0, root.range[0]) : text;
  return `${before.trimEnd()}\n\n${id}:\n${fields}`.trimStart();
}

/** Adds an item to the list `name` in a file’s text. Throws an Error if there is no such list. */
export function addItem(files: Texts, file: string, name: string, item: string): string {
  getEntries(files, file);
  const text = files.get(file) ?? '';
  const list = parseDocument(text).get(name, true);
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  const end = (last as { range?: [number, number, number] } | undefined)?.range?.[1];
  if (!isSeq(list) || end === undefined)
    throw new Error(
      `${file} has no list \`${name}\` with something in it. Add ${item} to it first.`,
    );
  if (list.flow) return `${text.slice(0, end)}, ${item}${text.slice(end)}`;
  const start = (last as { range: [number, number, number] }).range[0];
  const indent = text.slice(text.lastIndexOf('\n', start) + 1, start).replace(/\S[^]*/, '');
  return `${text.slice(0, end)}\n${indent}- ${item}${text.slice(end)}`;
}
