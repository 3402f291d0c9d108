import { getMoves, getAddresses, getSiteAddresses } from '#model/redirects.ts';
import type { Move } from '#model/redirects.ts';
import type { ExplainerKind, SiteKind } from '#schemas/redirect-kinds.ts';
import type { Content } from '#content/read/content-read.ts';

/**
 * Lists every move on the whole site. Moves within explainers come first, so that the move of an explainer includes
 * them.
 */
export const getAllMoves = (content: Content): Move[] => [
  ...getExplainerMoves(content),
  ...getSiteMoves(content),
];

/** The moves within explainers. */
export const getExplainerMoves = ({ explainers }: Content): Move[] =>
  explainers.flatMap(({ id, explainer }) =>
    getMoves<ExplainerKind>(explainer.redirects, (thing) => getAddresses(id, thing)),
  );

/** The moves of explainers, and of what belongs to none. */
export const getSiteMoves = ({ site }: Content): Move[] =>
  getMoves<SiteKind>(site.site?.redirects ?? {}, getSiteAddresses);
