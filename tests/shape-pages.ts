import { RESERVED_IDS } from '#schemas/reserved-ids.ts';
import { readTestSite } from './built-site.ts';

/** Small explainers of every shape: a site that is looked at for what the real one does not have. */
export const shapes = readTestSite('SHAPES');

/** Pages of an explainer and embeds of it that differ with its shape; `_` is the first section, actor or quote. */
const KINDS = ['', '_/', 'timeline/', 'positions/', 'quotes/', 'quotes/_/', 'sources/', 'by/_/'];
const EMBEDS = ['timeline/', 'positions/', 'quotes/_/'];

/** The pages of each of these explainers that are looked at, by its id: of each kind one, as the others are alike. */
export const shapePages: ReadonlyMap<string, readonly string[]> = groupPages(shapes.pages);

function groupPages(pages: readonly string[]): Map<string, string[]> {
  const ids = pages.flatMap((page) => /^\/([^/]+)\/timeline\/$/.exec(page)?.[1] ?? []);
  const kinds = new Map(pages.toReversed().map((page) => [getKind(page), page]));
  return new Map(
    ids.map((id) => [
      id,
      [...KINDS.map((kind) => `/${id}/${kind}`), ...EMBEDS.map((kind) => `/embed/${id}/${kind}`)]
        .map((kind) => kinds.get(kind))
        .filter((page) => page !== undefined),
    ]),
  );
}

/** `/bridge/by/ada-berg/` → `/bridge/by/_/`, `/bridge/the-vote/` → `/bridge/_/`. */
function getKind(page: string): string {
  const [, before = '', part = ''] = /^((?:\/embed)?\/[\w-]+\/)([\w-]+)\/$/.exec(page) ?? [];
  if (part !== '' && before !== '/embed/')
    return RESERVED_IDS.includes(part) ? page : `${before}_/`;
  return page.replace(/(?<=\/(?:by|quotes)\/)[^/]+(?=\/$)/, '_');
}
