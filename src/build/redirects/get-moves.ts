import { getMoves, getAddresses, getSiteAddresses } from '#model/redirects.ts';
import type { Move } from '#model/redirects.ts';
import type { ExplainerKind, SiteKind } from '#schemas/redirect-kinds.ts';
import type { Content } from '#content/read/content-read.ts';

/**
 * Lists every move on the whole site. Moves within explainers come first, so that the move of an explainer includes
 * them.
 */
export function getAllMoves({ site, explainers }: Content): Move[] {
  return [
    ...explainers.flatMap(({ id, explainer }) =>
      getMoves<ExplainerKind>(explainer.redirects, (thing) => getAddresses(id, thing)),
    ),
    ...getMoves<SiteKind>(site.site?.redirects ?? {}, getSiteAddresses),
  ];
}
