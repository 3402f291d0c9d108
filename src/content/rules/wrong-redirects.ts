import { suggest } from '#errors.ts';
import type { Problem } from '#errors.ts';
import { parseThing } from '#model/redirects.ts';
import { KINDS_WITH_PAGES } from '#schemas/redirect-kinds.ts';
import type { Kind } from '#schemas/redirect-kinds.ts';
import type { YamlFile } from '../read/yaml-file.ts';

/**
 * Finds the redirects of one file that do not lead from what is gone to what exists and can replace it. `known` has the
 * existing ids of each kind, undefined if they could not be read.
 */
export function findWrongRedirects(
  yaml: YamlFile | undefined,
  redirects: Readonly<Record<string, string>> = {},
  known: Partial<Record<Kind, readonly string[] | undefined>>,
): Problem[] {
  return Object.entries(redirects).flatMap(([from, to]): Problem[] => {
    const at = {
      file: yaml?.file ?? '',
      ...yaml?.locate(['redirects', from]),
      entry: `redirects › ${from}`,
    };
    const [gone, there] = [parseThing(from), parseThing(to)];
    const ids = known[there.kind];
    if (known[gone.kind]?.includes(gone.id) && gone.kind !== 'actor')
      return [
        {
          ...at,
          message: `\`${from}\` is still there, under its own address.`,
          hint: 'Redirect only what is gone: take this line out, or the thing itself.',
        },
      ];
    if (ids && !ids.includes(there.id))
      return [
        {
          ...at,
          message: `There is no \`${to}\` to redirect to.`,
          received: to,
          hint:
            redirects[to] === undefined
              ? suggest(there.id, ids, `${there.kind}s`)
              : `It has moved itself: write \`${from}: ${redirects[to]}\`.`,
        },
      ];
    const isPaged = [gone.kind, there.kind].some((kind) => KINDS_WITH_PAGES.includes(kind));
    if (KINDS_WITH_PAGES.includes(gone.kind) && isPaged && gone.kind !== there.kind)
      return [
        {
          ...at,
          message: `A ${gone.kind} has pages of its own, for which a ${there.kind} cannot stand.`,
          received: to,
          hint: `Write \`${gone.kind}/…\`.`,
        },
      ];
    return [];
  });
}
