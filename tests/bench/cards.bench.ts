// Run by hand: `node tests/bench/cards.bench.ts [content folder]`. Draws every share picture of the content without the
// cache, first in a cold process and then again, and prints the processor time and the sizes. The numbers are for
// reading; none has a limit.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { getCardFiles } from '#outputs/cards/card-files.ts';
import { drawCard } from '#outputs/cards/draw-card.ts';
import { getHash } from '#outputs/cards/hash.ts';
import { PROJECT_DIR } from '#environment.ts';
import { readContent } from '#content/read-content.ts';
import { resolveExplainer } from '#model/resolve-explainer.ts';
import { createUrls } from '#model/urls.ts';
import type { SiteContent } from '#schemas/files.ts';

const { content } = await readContent(process.argv[2] ?? join(PROJECT_DIR, 'content'));
const site = content.site as SiteContent;
const files = getCardFiles({
  site: site.site,
  actors: Object.entries(site.actors).map(([id, actor]) => ({ id, ...actor })),
  terms: Object.entries(site.glossary).map(([id, term]) => ({ ...term, id })),
  explainers: content.explainers.map((explainer) => resolveExplainer(explainer, site)),
  urls: createUrls({ origin: 'https://example.org', base: '/' }),
});
const cards = files.map(({ props }) => props.card);
console.log(`${cards.length} pictures, ${availableParallelism()} processors`);

const sizes: { path: string; bytes: number }[] = [];
await measure('one after the other, cold', async () => {
  for (const card of cards) sizes.push({ path: card.path, bytes: (await drawCard(card)).length });
});
await measure('one after the other, warm', async () => {
  for (const card of cards) await drawCard(card);
});
await measure('all at a time, warm', () => Promise.all(cards.map(drawCard)));
await measure('the hash alone, as a head needs it', () => cards.map(getHash));

const sorted = sizes.toSorted((a, b) => b.bytes - a.bytes);
const kilobytes = (bytes = NaN) => `${(bytes / 1000).toFixed(0)} kB`;
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(
  `largest ${kilobytes(sorted[0]?.bytes)} (${sorted[0]?.path}), mean ${kilobytes(total / sizes.length)}`,
);

async function measure(title: string, run: () => unknown): Promise<void> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  const time = (user + system) / 1000;
  console.log(`${title}: ${time.toFixed(0)} ms, ${(time / cards.length).toFixed(1)} ms a picture`);
}
