import type { Problem } from '#errors.ts';
import type { SiteKind } from '#schemas/redirect-kinds.ts';
import type { Folders } from '../read/content-read.ts';
import { findWrongRedirects } from './wrong-redirects.ts';

/** Redirects of site.yaml lead from what is gone to what exists and can replace it. */
export function validateSiteRedirects({ shared, explainers, elsewhere }: Folders): Problem[] {
  const { values, ids, yaml } = shared;
  const known: Record<SiteKind, readonly string[] | undefined> = {
    explainer: [...explainers.map(({ id }) => id), ...elsewhere],
    actor: ids.actors,
    term: ids.glossary,
  };
  return findWrongRedirects(yaml.site, values.site?.redirects, known);
}
