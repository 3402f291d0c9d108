import { fileURLToPath } from 'node:url';
import { readContent } from '#content/read-content.ts';
import type { Actor } from '#model/actors.ts';
import { resolveExplainer } from '#model/resolve-explainer.ts';
import type { Explainer, Term } from '#model/explainer.ts';
import type { Place } from '#model/places.ts';
import type { SiteContent } from '#schemas/files.ts';
import type { SiteData } from '#schemas/site.ts';

/** The base content as the library gives it. */
export async function getBaseContent(): Promise<BaseContent> {
  const dir = fileURLToPath(new URL('../fixtures/base/content', import.meta.url));
  const { content, problems } = await readContent(dir);
  if (problems.length > 0) throw new Error('The base content has problems.');
  const site = content.site as SiteContent;
  return {
    site: site.site,
    actors: Object.entries(site.actors).map(([id, actor]) => ({ id, ...actor })),
    terms: Object.entries(site.glossary).map(([id, term]) => ({ ...term, id })),
    places: Object.entries(site.places).map(([id, place]) => ({ id, ...place })),
    explainers: content.explainers.map((explainer) => resolveExplainer(explainer, site)),
  };
}

type BaseContent = {
  site: SiteData;
  actors: Actor[];
  terms: Term[];
  places: Place[];
  explainers: Explainer[];
};
