import type { Problem } from '#errors.ts';
import { createProblemList } from '../read/problem-list.ts';
import type { ExplainerFolder, SharedFiles } from '../read/content-read.ts';
import { explainUnknown } from './unknown-ids.ts';

/** Words marked with `<Term>` or `<Actor>` in a section name an existing term or actor. */
export function validateMarkedWords({ sections }: ExplainerFolder, { ids }: SharedFiles): Problem[] {
  const known = {
    Term: { noun: 'terms', ids: ids.glossary, set: new Set(ids.glossary) },
    Actor: { noun: 'actors', ids: ids.actors, set: new Set(ids.actors) },
  };
  const list = createProblemList();
  for (const { file, blocks } of Object.values(sections))
    for (const { name, id, line, column } of blocks) {
      const named = name === 'Term' || name === 'Actor' ? known[name] : undefined;
      if (!named?.ids || named.set.has(id)) continue;
      const { noun, ids: all } = named;
      list.add(file, () => ({
        ...{ file, line, column, entry: `<${name}> id` },
        ...explainUnknown(id, all, noun),
      }));
    }
  return list.getProblems();
}
