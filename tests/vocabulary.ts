import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The vocabulary of schema.org: each type with the names of its properties, those of its parents included. It is read
 * from the types of schema-dts, which Google makes of the vocabulary.
 */
export function readVocabulary(): ReadonlyMap<string, ReadonlySet<string>> {
  const path = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts');
  const bases = new Map<string, Base>();
  const types = new Map<string, string>();
  for (const [, name = '', parents = '', body = ''] of readFileSync(path, 'utf8').matchAll(
    /^(?:export )?interface (\w+)(?: extends ([^{]+?))? \{\n([^]*?)^\}/gm,
  )) {
    const own = [...body.matchAll(/^ {4}"(\w+)"\??:/gm)].map(([, property = '']) => property);
    bases.set(name, { parents: parents.split(/\s*,\s*/).filter(Boolean), own });
    const [, type] = /"@type": "(\w+)"/.exec(body) ?? [];
    if (type !== undefined) types.set(type, name);
  }
  const list = (name: string): string[] => {
    const { parents, own } = bases.get(name) ?? { parents: [], own: [] };
    return [...own, ...parents.flatMap(list)];
  };
  return new Map([...types].map(([type, name]) => [type, new Set(list(name))]));
}

/** Every object in a value that has a type, a reference to another or a list of them. */
export function listNodes(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(listNodes);
  return Array.isArray(value) ? inner : [value as Node, ...inner];
}

/** An object of JSON-LD. */
export type Node = Record<string, unknown> & { '@type'?: string; '@id'?: string };

type Base = { parents: string[]; own: string[] };
