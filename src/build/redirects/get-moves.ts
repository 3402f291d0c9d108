import { getMoves, getAddresses, getSiteAddresses } from '#model/redirects.ts';
import type { Move } from '#model/redirects.ts';
import type { ExplainerKind, SiteKind } from '#schemas/redirect-kinds.ts';
import type { Content } from '#content/read/content-read.ts';

/** All that has moved, on the whole site: within explainers first, so that what moves with an explainer has moved before. */
export function getAllMoves({ site, explainers }: Content): Move[] {
  return [
    ...explainers.flatMap(({ id, explainer }) =>
      getMoves<ExplainerKind>(explainer.redirects, (thing) => getAddresses(id, thing)),
    ),
    ...getMoves<SiteKind>(site.site?.redirects ?? {}, getSiteAddresses),
  ];
}
