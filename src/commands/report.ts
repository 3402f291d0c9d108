// `npm run report`: the balance of the record, of every explainer or of those named; `--json` for programs.
import { parseArgs } from 'node:util';
import { getEnvironment } from '#environment.ts';
import { ContentError, suggest } from '#errors.ts';
import { readContent } from '#content/read-content.ts';
import { getBalance } from '#model/balance.ts';
import { resolveExplainer } from '#model/resolve-explainer.ts';
import type { SiteContent } from '#schemas/files.ts';
import { formatBalance, toBalanceData } from '#authoring/format-balance.ts';
import { reportFailure } from './report-failure.ts';

await report().catch(reportFailure);

async function report(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const { content, problems } = await readContent(getEnvironment().contentDir);
  if (problems.length > 0) throw new ContentError(problems);
  const site = content.site as SiteContent;
  const ids = content.explainers.map(({ id }) => id);
  const unknown = positionals.find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw new Error(`There is no explainer \`${unknown}\`. ${suggest(unknown, ids, 'explainers')}`);

  const actors = Object.entries(site.actors).map(([id, actor]) => ({ id, ...actor }));
  const balances = content.explainers
    .filter(({ id }) => positionals.length === 0 || positionals.includes(id))
    .map((explainer) => {
      const resolved = resolveExplainer(explainer, site);
      return { id: resolved.id, balance: getBalance(resolved, actors) };
    });
  const text = values.json
    ? JSON.stringify(
        Object.fromEntries(balances.map(({ id, balance }) => [id, toBalanceData(balance)])),
        undefined,
        2,
      )
    : balances.map(({ id, balance }) => `${id}\n\n${formatBalance(balance)}`).join('\n\n\n');
  console.log(text);
}
