import type { Language } from '#i18n/language.ts';
import type { Actor } from './actors.ts';

/**
 * The members of a group that are named, and how many there are if those are not all: `Norway (1 of 39)`, `39`. Nothing
 * for a group of which neither is known, and for any other actor.
 */
export function nameMembers(
  actor: Actor,
  members: readonly Actor[],
  { words }: Language,
): string | undefined {
  if (actor.kind !== 'group') return undefined;
  const { size = members.length } = actor;
  if (members.length === 0) return size === 0 ? undefined : String(size);
  const names = members.map(({ name }) => name).join(words.comma);
  return members.length < size ? `${names} (${words.balance.of(members.length, size)})` : names;
}
