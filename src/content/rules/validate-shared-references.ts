import type { Problem } from '#errors.ts';
import type { Folders } from '../read/content-read.ts';
import { findUnknownIds, listReferences } from './unknown-ids.ts';

/** Members of groups are actors, and terms lead to terms. */
export function validateSharedReferences({ shared }: Folders): Problem[] {
  const { known, ids, yaml } = shared;
  const actors = { noun: 'actors', ids: ids.actors };
  const terms = { noun: 'terms', ids: ids.glossary };
  const members = Object.entries(known.actors ?? {}).flatMap(([id, actor]) =>
    actor.kind === 'group' ? listReferences([id, 'members'], actor.members, actors) : [],
  );
  const see = Object.entries(known.glossary ?? {}).flatMap(([id, term]) =>
    listReferences([id, 'see'], term.see, terms),
  );
  return [...findUnknownIds(yaml.actors, members), ...findUnknownIds(yaml.glossary, see)];
}
