import { isMap, isSeq, parseDocument, stringify } from 'yaml';
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

/**
 * Adds an entry at the end of a list: the file itself, or its field `name`, which is made if it is not there. Throws an
 * Error if the list has an entry of that id.
 */
export function addListEntry(
  files: Texts,
  file: string,
  name: string | undefined,
  entry: { id: string },
): string {
  const { value, problems } = readYaml(file, files.get(file) ?? '');
  if (problems.length > 0) throw new ContentError(problems);
  const list = name === undefined ? value : (value as Record<string, unknown> | undefined)?.[name];
  const ids = Array.isArray(list) ? list.map((item) => (item as { id?: unknown } | null)?.id) : [];
  if (ids.includes(entry.id))
    throw new Error(`There is already an entry \`${entry.id}\` in ${file}. Choose another id.`);
  const text = files.get(file) ?? '';
  const document = parseDocument(text);
  const node = name === undefined ? document.contents : document.get(name, true);
  const end =
    isSeq(node) && !node.flow ? (node.items.at(-1) as Ranged | undefined)?.range?.[1] : undefined;
  const item = stringify([entry], { lineWidth: 110 });
  if (end !== undefined && isSeq(node)) {
    const start = (node.items[0] as Ranged).range?.[0] ?? 0;
    const indent = text.slice(text.lastIndexOf('\n', start) + 1, start).replace(/\S[^]*/, '');
    const at = text.slice(0, end).trimEnd().length;
    return `${text.slice(0, at)}\n\n${item.replace(/^(?=.)/gm, indent).trimEnd()}\n${text.slice(at).replace(/^\n/, '')}`;
  }
  if (name !== undefined && document.has(name))
    throw new Error(
      `The list \`${name}\` of ${file} stands on one line. Write its items on lines of their own.`,
    );
  const before = isSeq(node) && node.range ? text.slice(0, node.range[0]) : text;
  const head = name === undefined ? item : `${name}:\n${item.replace(/^(?=.)/gm, '  ')}`;
  return `${before.trimEnd()}\n\n${head}`.trimStart();
}

type Ranged = { range?: [number, number, number] };

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
