import { fileURLToPath } from 'node:url';
import { readContent } from '#loaders/read-content.ts';
import { resolveExplainer } from '#model/explainer.ts';
import type { Explainer } from '#model/explainer.ts';
import type { SiteContent } from '#schemas/files.ts';

/** The explainer of the base content as a component gets it, with every reference resolved. */
export async function getBaseExplainer(): Promise<Explainer> {
  const dir = fileURLToPath(new URL('../fixtures/base/content', import.meta.url));
  const { content, problems } = await readContent(dir);
  const [explainer] = content.explainers;
  if (problems.length > 0 || !explainer) throw new Error('The base content has problems.');
  return resolveExplainer(explainer, content.site as SiteContent);
}

/** The item with this id. Throws an Error where there is none. */
export function getById<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`There is no \`${id}\`.`);
  return found;
}
