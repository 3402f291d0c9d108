import { readContent } from '#content/read-content.ts';
import { ContentError, suggest } from '#errors.ts';
import { getBalance } from '#model/balance.ts';
import { resolveExplainer } from '#model/resolve-explainer.ts';
import type { SiteContent } from '#schemas/files.ts';
import { formatBalance, toBalanceData } from './format-balance.ts';

/**
 * Reports the balance of the record, as text or as JSON. Takes the content folder and the ids of explainers, none for
 * all. Throws a ContentError with the problems of the content, or an Error for an unknown id.
 */
export async function reportBalance(
  contentDir: string,
  wanted: readonly string[],
  format: 'text' | 'json',
): Promise<string> {
  const { content, problems } = await readContent(contentDir);
  if (problems.length > 0) throw new ContentError(problems);
  const site = content.site as SiteContent;
  const ids = content.explainers.map(({ id }) => id);
  const unknown = wanted.find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw new Error(`There is no explainer \`${unknown}\`. ${suggest(unknown, ids, 'explainers')}`);

  const actors = Object.entries(site.actors).map(([id, actor]) => ({ id, ...actor }));
  const balances = content.explainers
    .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
    .map((explainer) => {
      const resolved = resolveExplainer(explainer, site);
      return { id: resolved.id, balance: getBalance(resolved, actors) };
    });
  if (format === 'text')
    return balances.map(({ id, balance }) => `${id}\n\n${formatBalance(balance)}`).join('\n\n\n');
  const data = balances.map(({ id, balance }) => [id, toBalanceData(balance)]);
  return JSON.stringify(Object.fromEntries(data), undefined, 2);
}
