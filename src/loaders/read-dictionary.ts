import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createFinder, getMentionEntries } from '../model/mentions.ts';
import type { Finder } from '../model/mentions.ts';
import { actors } from '../schemas/actor.ts';
import { glossary } from '../schemas/term.ts';
import { readYaml } from './read-yaml.ts';

/**
 * The finder of terms and actors for the content folder that `file`, a section's MDX, lies in.
 *
 * Reads glossary.yaml and actors.yaml once for each state of theirs. A file with mistakes counts as empty: the
 * content loader reports them.
 */
export function getFinder(file: string): Finder {
  const dir = file.replace(/[\\/]explainers[\\/][^\\/]+[\\/]sections[\\/][^\\/]+$/, '');
  const files = ['glossary.yaml', 'actors.yaml'].map((name) => join(dir, name));
  const state = files.map(getModified).join();
  const present = finders.get(dir);
  if (present?.state === state) return present.finder;
  const [terms, people] = files.map((path) => readYaml(path, read(path)).value);
  const finder = createFinder(
    getMentionEntries({
      glossary: glossary.safeParse(terms).data ?? {},
      actors: actors.safeParse(people).data ?? {},
    }),
  );
  finders.set(dir, { state, finder });
  return finder;
}

const finders = new Map<string, { state: string; finder: Finder }>();

const getModified = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
