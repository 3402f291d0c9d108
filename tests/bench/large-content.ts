import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { PROJECT_DIR } from '#environment.ts';
import type { ActorData } from '#schemas/actor.ts';
import type { EventData } from '#schemas/event.ts';
import type { ExplainerData } from '#schemas/explainer.ts';
import { STANCES } from '#schemas/stance.ts';
import type { PositionData } from '#schemas/position.ts';

export const EXPLAINER = 'ukraine-ceasefire-call';

/** Invented sentences, as long as those of the real content. */
const SAYS = [
  'Wants the matter settled within the month and says that nothing else stands in the way of it.',
  'Agrees to talks on the matter, on condition that the other side sets out its own terms first.',
  'Finds the terms unclear: nobody has said who is to watch over them, or what follows a breach; asks for a longer list of guarantees.',
  'Says no.',
  'Calls on all sides to keep to what was agreed in the earlier round, and names a day for the next one.',
];

/** All stances except the one that would contradict others of the same day. */
const MILD = STANCES.filter((stance) => stance !== 'rejects');

/** Every nth entry has the date of key n; the others have days of the article's week. */
const OTHER_DATES: Record<number, string> = {
  7: '2022-03-04',
  13: '2025-03-12~/2025-03-16~',
  17: '../2025-03-17',
  19: '2025-03-17~',
  23: '2024-08-06',
  29: '2025-03-14/..',
  31: '[2025-03-17..2025-03-18]',
};

/**
 * Writes a copy of the real content with `entries` entries, a tenth of them events and the rest positions held by
 * `actors` persons. Sections, quotes, sources and questions are kept, so that the page has all its other parts.
 */
export async function writeLargeContent(
  dir: string,
  { actors, entries }: { actors: number; entries: number },
): Promise<{ actors: number; entries: number; questions: number }> {
  await cp(join(PROJECT_DIR, 'content'), dir, { recursive: true });
  const folder = join(dir, 'explainers', EXPLAINER);
  const { questions } = await readYaml<ExplainerData>(join(folder, 'explainer.yaml'));
  const sources = Object.keys(await readYaml<object>(join(folder, 'sources.yaml')));
  const quotes = Object.keys(await readYaml<object>(join(folder, 'quotes.yaml')));

  const known = await readYaml<Record<string, ActorData>>(join(dir, 'actors.yaml'));
  const more = Array.from({ length: actors }, (_, index): [string, ActorData] => [
    `actor-number-${index + 1}`,
    {
      kind: 'person',
      aliases: [],
      name: `Alexandra Example-${index + 1}`,
      sortName: `Example-${index + 1}`,
      country: 'FR',
      roles: [{ title: 'Minister for a subject with a long name' }],
    },
  ]);
  const ids = more.map(([id]) => id);

  const all = Array.from({ length: entries }, (_, index) => index);
  const isEvent = (index: number) => index % 10 === 9;
  const from = (index: number, length: number) =>
    Array.from({ length }, (_, step) => sources[(index * 3 + step) % sources.length] ?? '');
  const events = all.filter(isEvent).map((index): [string, EventData] => [
    `happened-${index}`,
    {
      date: getDate(index),
      title: 'Talks that somebody had announced',
      text: `${SAYS[index % SAYS.length]} ${SAYS[(index + 1) % SAYS.length]}`,
      sentence: 'D4',
      sources: from(index, 2),
      questions: [],
      turningPoint: false,
      scheduled: false,
      phase: getDate(index) < '2025' ? 'background' : 'now',
    },
  ]);
  const positions = all
    .filter((index) => !isEvent(index))
    .map((index): [string, unknown] => {
      const position: Omit<PositionData, 'scheduled'> = {
        actors: pick(ids, index, index % 5 === 0 ? 2 : 1),
        question: pick(questions, index, 1)[0]?.id ?? '',
        stance: pick(MILD, index, 1)[0]!,
        says: SAYS[index % SAYS.length] ?? '',
        date: getDate(index),
        ...(index % 2
          ? { dateNote: 'The article gives no day; this is the day of the report that has it.' }
          : {}),
        sentence: 'D3',
        ...(index % 3 ? {} : { quote: quotes[index % quotes.length] ?? '' }),
        sources: from(index, 1 + (index % 4)),
      };
      return [`said-${index}`, position];
    });

  await writeYaml(join(dir, 'actors.yaml'), { ...known, ...Object.fromEntries(more) });
  await writeYaml(join(folder, 'positions.yaml'), Object.fromEntries(positions));
  await writeYaml(join(folder, 'events.yaml'), Object.fromEntries(events));
  await writeFile(join(folder, 'updates.yaml'), '[]\n');
  return { actors, entries: positions.length + events.length, questions: questions.length };
}

function getDate(index: number): string {
  const kind = Object.keys(OTHER_DATES)
    .map(Number)
    .find((every) => index % every === every - 1);
  return (kind && OTHER_DATES[kind]) || `2025-03-${11 + ((index * 7) % 8)}`;
}

function pick<Item>(items: readonly Item[], index: number, count: number): Item[] {
  return Array.from({ length: count }, (_, step) => items[(index * 11 + step * 4) % items.length]!);
}

async function readYaml<Value>(file: string): Promise<Value> {
  return parse(await readFile(file, 'utf8')) as Value;
}

async function writeYaml(file: string, value: unknown): Promise<void> {
  await writeFile(file, stringify(value, { aliasDuplicateObjects: false }));
}
