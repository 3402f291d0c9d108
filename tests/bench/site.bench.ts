// `npm run bench -- --explainers 50`: what a build costs. It makes explainers in a temporary folder, builds them with
// empty caches, again with nothing changed, and with one word edited, and prints a table; `--against` adds what other
// tools need to make as many pages of the same words. Processor time of all processes counts, since the time on the clock
// depends on what else the machine does. The numbers are for reading; none has a limit.
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getAstroRoot } from '#build/run-astro.ts';
import { readArguments } from '#commands/read-arguments.ts';
import { reportFailure } from '#commands/report-failure.ts';
import { buildWithRivals } from './against/build-with-rivals.ts';
import { buildTimed } from './build-timed.ts';
import type { TimedBuild } from './build-timed.ts';
import { EXPLAINER } from './large-content.ts';
import { writeManyContent } from './many-content.ts';

const USAGE = `Write one of these:
  npm run bench                         what a build of 10 explainers costs
  npm run bench -- --explainers <N>     of so many
  npm run bench -- --cold               only the build with empty caches
  npm run bench -- --against            beside Eleventy and plain Astro`;

const folder = await mkdtemp(join(tmpdir(), 'on-record-bench-'));
const contentDir = join(folder, 'content');
const site = join(folder, 'site');
try {
  const { values } = readArguments(USAGE, {
    explainers: { type: 'string', default: '10' },
    cold: { type: 'boolean' },
    against: { type: 'boolean' },
  });
  const count = Number(values.explainers);
  if (!Number.isInteger(count) || count < 1)
    throw new Error(
      `--explainers is “${values.explainers}”. Write a whole number from 1.\n${USAGE}`,
    );
  await writeManyContent(contentDir, count);
  print(`${count} explainers`, 'CPU s', 'ms a page', 'ms a picture', 'peak MB');
  await measure('cold');
  if (!values.cold) {
    await measure('unchanged');
    await editWord();
    await measure('one word edited');
  }
  await describeOutput(site);
  if (values.against) await measureRivals();
} catch (error) {
  reportFailure(error);
} finally {
  await rm(folder, { recursive: true, force: true });
  await rm(getAstroRoot(contentDir), { recursive: true, force: true });
}

/** Pictures are drawn in a step of their own; everything else is shared out among the pages. */
async function measure(name: string): Promise<void> {
  const build = await buildTimed({
    CONTENT_DIR: contentDir,
    OUT_DIR: site,
    HOSTING_DIR: join(folder, 'hosting'),
    CARDS_DIR: join(folder, 'cards'),
  });
  const drawing = build.steps.find((step) => step.name === 'pictures')?.seconds ?? 0;
  print(
    name,
    build.seconds.toFixed(1),
    (((build.seconds - drawing) * 1000) / build.pages).toFixed(1),
    ((drawing * 1000) / build.pictures).toFixed(1),
    String(build.memory),
  );
  console.log(describeSteps(build));
}

/** The numbers are seconds; those after an `@` are MB at the peak until then. */
function describeSteps({ steps, pages, pictures }: TimedBuild): string {
  const written = steps.map(
    ({ name, seconds, memory }) => `${name} ${seconds.toFixed(1)} @${memory}`,
  );
  return `    ${pages} pages, ${pictures} pictures; ${written.join(' · ')}`;
}

async function editWord(): Promise<void> {
  const file = join(contentDir, 'explainers', EXPLAINER, 'positions.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('The article says he has', 'The article wrote he has'));
}

/** Words alone: no pictures, maps, embeds of cards, feeds, data, search or checks. */
async function measureRivals(): Promise<void> {
  for await (const rival of buildWithRivals(site, join(folder, 'rivals'))) {
    if ('missing' in rival) {
      console.log(rival.missing);
      continue;
    }
    const { name, out, seconds, pages, memory } = rival;
    print(name, seconds.toFixed(1), ((seconds * 1000) / pages).toFixed(1), '–', String(memory));
    await describeOutput(out);
  }
}

async function describeOutput(dir: string): Promise<void> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  console.log(`    ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
}

function print(name: string, ...numbers: string[]): void {
  console.log(name.padEnd(20) + numbers.map((number) => number.padStart(14)).join(''));
}
