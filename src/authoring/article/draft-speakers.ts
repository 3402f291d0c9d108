import { createIds } from '../importers/name-ids.ts';
import { findRuns, isTitle } from './name-runs.ts';
import type { Speech } from './speech.ts';

/**
 * Gives an actor’s id to each name that an article quotes: a known actor by name or alias, otherwise a new one, to be
 * completed. A name that is not known gets the actor `unnamed`.
 *
 * `known` are the entries of actors.yaml.
 */
export function makeSpeakers(known: Readonly<Record<string, unknown>>, speech: Speech): Speakers {
  const names = new Map(
    Object.entries(known).flatMap(([id, actor]) =>
      listNames(actor).map((name) => [fold(name), id]),
    ),
  );
  const nameId = createIds(Object.keys(known));
  const added = new Map<string, NewActor>();
  return {
    added,
    getId(name) {
      // Another draft may have made `unnamed` before.
      const key = fold(name ?? UNNAMED);
      const whole =
        names.get(key) ??
        [...names].find(([form]) => form.includes(' ') && key.includes(form))?.[1];
      if (whole !== undefined) return whole;
      const id = nameId(name ?? 'unnamed', 'speaker');
      names.set(key, id);
      added.set(id, makeActor(name, speech));
      return id;
    },
  };
}

const UNNAMED = 'TK who says this';

function makeActor(name: string | undefined, speech: Speech): NewActor {
  if (name === undefined) return { kind: 'person', name: UNNAMED, sortName: 'TK' };
  const words = name.split(/\s+/u);
  const isPerson =
    findRuns(name).some((run) => run.text === name) &&
    words.length > 1 &&
    !isTitle(words.at(-1) ?? '', speech);
  if (!isPerson) return { kind: 'organisation', name, about: 'TK what or who this is.' };
  return {
    kind: 'person',
    name,
    sortName: words.at(-1) ?? name,
    roles: [{ title: 'TK the office, or leave roles out' }],
  };
}

function listNames(actor: unknown): string[] {
  if (typeof actor !== 'object' || actor === null) return [];
  const { name, aliases } = actor as { name?: unknown; aliases?: unknown };
  return [name, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])].filter(
    (form) => typeof form === 'string',
  );
}

const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}|[’']/gu, '')
    .toLowerCase()
    .trim();

type NewActor = {
  kind: string;
  name: string;
  sortName?: string;
  about?: string;
  roles?: { title: string }[];
};
export type Speakers = {
  getId: (name: string | undefined) => string;
  added: ReadonlyMap<string, NewActor>;
};
