import { suggest } from '#errors.ts';
import type { Problem } from '#errors.ts';
import { createProblemList } from '../read/problem-list.ts';
import type { YamlFile } from '../read/yaml-file.ts';
import { nameEntry } from '../read/validate-file.ts';

/** Finds the references in one YAML file that lead to nothing. Ids that could not be read are not guessed. */
export function findUnknownIds(
  yaml: YamlFile | undefined,
  references: readonly Reference[],
): Problem[] {
  if (!yaml) return [];
  const list = createProblemList();
  const sets = new Map<KnownIds, ReadonlySet<string>>();
  for (const { path, id, known } of references) {
    const { ids, noun } = known;
    if (id === undefined || !ids) continue;
    const set = sets.get(known) ?? new Set(ids);
    sets.set(known, set);
    if (set.has(id)) continue;
    list.add(yaml.file, () => ({
      file: yaml.file,
      ...yaml.locate(path),
      entry: nameEntry(path),
      ...explainUnknown(id, ids, noun),
    }));
  }
  return list.getProblems();
}

/** The problem of an id that is not among the known ones. */
export const explainUnknown = (id: string, ids: readonly string[], noun: string) => ({
  message: `There is no \`${id}\` among the ${noun}.`,
  hint: suggest(id, ids, noun),
});

/** Makes a reference for each item of a list, which may have gaps. */
export const listReferences = (
  path: readonly PropertyKey[],
  ids: readonly string[] | undefined,
  known: KnownIds,
): Reference[] => (ids ?? []).flatMap((id, index) => [{ path: [...path, index], id, known }]);

/** An id at its path in a file, and what it must be one of. */
export type Reference = { path: readonly PropertyKey[]; id: string | undefined; known: KnownIds };

/** All ids of a kind, undefined if they could not be read, and the plural noun for them. */
export type KnownIds = { noun: string; ids: readonly string[] | undefined };
