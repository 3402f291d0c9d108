import type { Problem } from '#errors.ts';
import { getFormKey } from '#model/mentions.ts';
import type { Folders } from '../read/content-read.ts';
import type { YamlFile } from '../read/yaml-file.ts';
import { nameEntry } from '../read/validate-file.ts';

/** No two terms, and no two actors, share a form: a text with that form could mean either. */
export function validateForms({ shared: { known, yaml } }: Folders): Problem[] {
  const terms = Object.entries(known.glossary ?? {}).flatMap(([id, { term, aliases }]) =>
    listForms(id, 'term', term, aliases),
  );
  const actors = Object.entries(known.actors ?? {}).flatMap(([id, { name, aliases }]) =>
    listForms(id, 'name', name, aliases),
  );
  return [
    ...findShared(terms).map(explain('terms', yaml.glossary)),
    ...findShared(actors).map(explain('actors', yaml.actors)),
  ];
}

function listForms(
  id: string,
  field: string,
  form: string | undefined,
  aliases: readonly string[] = [],
): Use[] {
  return [
    ...(form === undefined ? [] : [{ id, form, path: [id, field] }]),
    ...aliases.flatMap((alias, index) => [{ id, form: alias, path: [id, 'aliases', index] }]),
  ];
}

function findShared(uses: readonly Use[]): Shared[] {
  const first = new Map<string, Use>();
  return uses.flatMap((use) => {
    const key = getFormKey(use.form);
    const other = first.get(key);
    if (other === undefined) first.set(key, use);
    return other === undefined || other.id === use.id ? [] : [{ ...use, other: other.id }];
  });
}

function explain(noun: string, yaml: YamlFile | undefined) {
  return ({ id, form, path, other }: Shared): Problem => ({
    file: yaml?.file ?? '',
    ...yaml?.locate(path),
    entry: nameEntry(path),
    message: `The ${noun} \`${other}\` and \`${id}\` share the form “${form}”: a text that has it could mean either.`,
    hint: 'Leave it to one of them, or write it longer in one.',
  });
}

type Use = { id: string; form: string; path: (string | number)[] };
type Shared = Use & { other: string };
