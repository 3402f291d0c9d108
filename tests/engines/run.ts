// `npm run test:engines`: the journeys of a reader in Chromium, Firefox and WebKit. `-- Firefox` runs one engine, and
// `-- search` the steps with that in their names. Pictures for a person are left in .astro/engines/.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportFailure } from '#commands/report-failure.ts';
import { PROJECT_DIR } from '#environment.ts';
import { printTable } from '../proof/print-table.ts';
import { buildSite } from '../proof/serve-built-site.ts';
import type { Engine } from './engine.ts';
import type { JourneySite, Step } from './journey.ts';
import { keepJourney } from './keep-journey.ts';
import { linkJourney } from './link-journey.ts';
import { lookJourney } from './look-journey.ts';
import { printJourney } from './print-journey.ts';
import { readJourney } from './read-journey.ts';
import { serveJourney } from './serve-journey.ts';
import { shareJourney } from './share-journey.ts';
import { findEngines } from './start-engines.ts';

const JOURNEYS = [lookJourney, readJourney, printJourney, shareJourney, linkJourney, keepJourney];
const PICTURES = join(PROJECT_DIR, '.astro/engines');

const filters = process.argv.slice(2);
const dir = await mkdtemp(join(tmpdir(), 'on-record-engines-'));
try {
  const engines = await findEngines();
  const named = [...engines].filter(([name]) => filters.includes(name));
  const words = filters.filter((filter) => !engines.has(filter));
  const steps = JOURNEYS.flat().filter(({ name }) => words.every((word) => name.includes(word)));
  await buildSite(dir);
  const { stop, ...served } = await serveJourney(dir);
  const told: { name: string; results: string[] }[] = [];
  for (const [, start] of named.length > 0 ? named : engines) {
    const engine = await start();
    const results = await runSteps(steps, engine, { ...served, dir }).finally(engine.stop);
    told.push({ name: `${engine.name} ${engine.version}`, results });
  }
  await stop();
  printTable(
    ['step', ...told.map(({ name }) => name)],
    steps.map(({ name }, index) => [name, ...told.map(({ results }) => results[index]!)]),
  );
  if (told.some(({ results }) => results.includes('fails'))) process.exitCode = 1;
} catch (error) {
  reportFailure(error);
}
await rm(dir, { recursive: true, force: true });
process.exit();

/** Gives what the table says of each step. */
async function runSteps(
  steps: readonly Step[],
  engine: Engine,
  served: Omit<JourneySite, 'keep'>,
): Promise<string[]> {
  const folder = join(PICTURES, engine.name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const keep: JourneySite['keep'] = async ({ takeScreenshot }, name) =>
    writeFile(join(folder, `${name.replaceAll(/\W+/g, '-')}.png`), await takeScreenshot());
  const results: string[] = [];
  for (const step of steps) results.push(await runStep(step, engine, { ...served, keep }));
  return results;
}

/** Gives what the table says, and prints why a step fails. */
async function runStep(step: Step, engine: Engine, site: JourneySite): Promise<string> {
  if (step.isPossible && !step.isPossible(engine)) return 'no way to ask';
  const failure = await step.run(engine, site).catch((error: unknown) => error as Error);
  if (!step.name.startsWith('read')) await site.keep(engine, step.name).catch(() => undefined);
  if (failure) console.error(`${engine.name}, ${step.name}: ${failure.message}`);
  return failure ? 'fails' : 'passes';
}
