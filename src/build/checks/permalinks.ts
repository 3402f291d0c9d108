import type { Problem } from '#errors.ts';
import type { Content } from '#content/read/content-read.ts';
import { listTargets } from './permalink-lock/list-addresses.ts';
import type { OwnedLock } from './permalink-lock/permalink-locks.ts';
import { nameThing } from '#model/permalinks.ts';
import { hasFile, hasTarget } from './built-site.ts';
import type { BuiltSite } from './built-site.ts';

/** Every address that was ever published still exists and leads to the same thing. */
export function checkPermalinks(
  site: BuiltSite,
  content: Content,
  locks: readonly OwnedLock[],
  contentName: string,
): Problem[] {
  const meanings = new Map(listTargets(content));
  const lost = locks.flatMap(({ lock }) => [
    ...(lock?.files ?? [])
      .filter((address) => !hasFile(site, address))
      .map((address) => ({ address, meaning: '' })),
    ...Object.entries(lock?.targets ?? {})
      .filter(([address]) => !isThere(site, address))
      .map(([address, meaning]) => ({ address, meaning })),
  ]);
  const byThing = Map.groupBy(lost, ({ address, meaning }) => {
    const named = nameThing(address, meaning);
    return named ? `${named.explainer ?? ''} ${named.thing}` : address;
  });
  const changed = locks.flatMap(({ lock }) =>
    Object.entries(lock?.targets ?? {}).flatMap(([address, before]) => {
      const after = meanings.get(address);
      return after === undefined || after === before ? [] : [{ address, before, after }];
    }),
  );
  return [
    ...[...byThing.values()].map((those) => explainLost(those, content, contentName)),
    ...changed.flatMap((one) => explainChange(one, content, contentName)),
  ];
}

function isThere(site: BuiltSite, address: string): boolean {
  const [path = '', id = ''] = address.split('#');
  return hasFile(site, path) && hasTarget(site, path, id);
}

function explainLost(
  lost: readonly { address: string; meaning: string }[],
  content: Content,
  contentName: string,
): Problem {
  const [first] = lost;
  const named = nameThing(first?.address ?? '', first?.meaning);
  const received = lost.map(({ address }) => address).join(' ');
  if (!named)
    return {
      file: `${contentName}/permalinks.lock.json`,
      message: 'A published address would vanish, which the site makes by itself.',
      received,
      hint: 'Bring back the page: a published address never dies.',
    };
  const [kind = ''] = named.thing.split('/');
  const owner = content.explainers.find(({ id }) => id === named.explainer);
  const known = [...(owner ? listTargets({ site: {}, explainers: [owner] }) : [])]
    .filter(([, meaning]) => meaning.split(' ')[0] === kind)
    .map(([address]) => nameThing(address, kind)?.thing ?? '');
  return {
    file: owner
      ? `${contentName}/explainers/${owner.id}/explainer.yaml`
      : `${contentName}/site.yaml`,
    entry: `redirects › ${named.thing}`,
    message: `\`${named.thing}\` was published and is gone: ${lost.length === 1 ? 'an address' : `${lost.length} addresses`} would vanish.`,
    received,
    hint: [
      `Say under \`redirects\` what stands in its place: \`${named.thing}: ${known[0] ?? `${kind}/…`}\`.`,
      ...(known.length > 1 ? [`There are: ${known.join(', ')}.`] : []),
    ].join(' '),
  };
}

/** An id keeps its meaning; corrections do not create a new one. */
function explainChange(
  { address, before, after }: { address: string; before: string; after: string },
  { explainers }: Content,
  contentName: string,
): Problem[] {
  const named = nameThing(address, after);
  const owner = explainers.find(({ id }) => id === named?.explainer);
  if (!named || !owner) return [];
  const isCorrected = owner.updates.some(
    ({ kind, affects }) => kind === 'correction' && affects.includes(named.thing),
  );
  if (isCorrected) return [];
  const [kind = ''] = named.thing.split('/');
  const file = { section: 'explainer', quote: 'quotes', position: 'positions' }[kind] ?? `${kind}s`;
  return [
    {
      file: `${contentName}/explainers/${owner.id}/${file}.yaml`,
      entry: named.thing.split('/')[1],
      message: `The published address ${address} would lead to something else.`,
      received: [`before: ${before}`, `after:  ${after}`],
      hint: `Give what is new an id of its own, and redirect \`${named.thing}\` in explainer.yaml. If it was wrong, say so in updates.yaml: \`kind: correction\`, \`affects: [${named.thing}]\`.`,
    },
  ];
}
