import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { PROJECT_DIR } from '#environment.ts';
import type { ActorData } from '#schemas/actor.ts';
import { EXPLAINER } from './large-content.ts';

/**
 * Writes content with a number of explainers: the real one, and others like it that differ in words, years, actors,
 * languages and pictures, and in what they leave out. There is one more actor for four explainers, and at least one
 * for each whose roles have dates. The same number always gives the same bytes.
 */
export async function writeManyContent(dir: string, explainers: number): Promise<void> {
  const real = join(PROJECT_DIR, 'content', 'explainers', EXPLAINER);
  await cp(join(PROJECT_DIR, 'content'), dir, { recursive: true });
  const texts = await readTexts(real);
  const words = new Map<number, string[]>();
  for (const word of new Set(texts.flatMap(({ text }) => text.match(WORD) ?? [])))
    words.set(word.length, [...(words.get(word.length) ?? []), word]);
  const actors = explainers > 1 ? Math.max(ACTORS.length, Math.floor(explainers / 4)) : 0;
  for (let index = 1; index < explainers; index++) {
    const folder = join(dir, 'explainers', `explainer-${index}`);
    await mkdir(join(folder, 'sections'), { recursive: true });
    const own = { index, words, actors };
    for (const { name, text } of texts)
      await writeFile(join(folder, name), varyFile(name, text, own));
    if (index % 4 === 1) await addPicture(folder, index);
  }
  await addActors(join(dir, 'actors.yaml'), actors);
}

/** The record lock is left behind: its hashes are those of the real article. */
async function readTexts(folder: string): Promise<{ name: string; text: string }[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    /\.(yaml|mdx)$/.test(name),
  );
  return Promise.all(
    names
      .toSorted()
      .map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
}

function varyFile(name: string, text: string, own: Own): string {
  if (name.endsWith('.mdx')) return varySection(text, own);
  const value = varyValue(parse(text), '', own) as Record<string, unknown>;
  if (name === 'explainer.yaml') {
    const language = LANGUAGES[own.index % LANGUAGES.length];
    if (language) value['language'] = language;
    for (const [every, field] of LEFT_OUT) if (own.index % every === 2) value[field] = undefined;
  }
  return stringify(value, { aliasDuplicateObjects: false });
}

function varyValue(value: unknown, key: string, own: Own): unknown {
  if (Array.isArray(value)) return value.map((item) => varyValue(item, key, own));
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, varyValue(item, name, own)]),
    );
  if (typeof value !== 'string') return value;
  const actor = ACTORS.indexOf(value);
  if (actor >= 0 && actor < own.actors)
    return `actor-number-${1 + ((own.index * ACTORS.length + actor) % own.actors)}`;
  return varyYears(PROSE.has(key) ? varyWords(value, own) : value, own);
}

/** Tags stay as they are, and so does the list of sentences. */
function varySection(text: string, own: Own): string {
  const [, front = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(text) ?? [];
  const varied = body
    .split(/(<[^>]*>)/)
    .map((part) =>
      part.startsWith('<')
        ? part.replace(/(?<=places=")[^"]+/, (places) => leaveOutPlaces(places, own))
        : varyYears(varyWords(part, own), own),
    );
  return front + varied.join('');
}

/** Other maps: up to two places are missing, never the first, which a map is drawn around. */
function leaveOutPlaces(places: string, { index }: Own): string {
  const all = places.split(' ');
  const rest = all.length - 1;
  const missing = [1 + (index % rest), 1 + (Math.floor(index / rest) % rest)];
  return all.filter((_, place) => !missing.includes(place)).join(' ');
}

/** Another word of the same length for half of all long words, always the same one within an explainer. */
const varyWords = (text: string, { index, words }: Own) =>
  text.replace(WORD, (word) => {
    const number = getNumber(`${index} ${word}`);
    const like = words.get(word.length) ?? [word];
    return number % 2 ? (like[(number >> 1) % like.length] ?? word) : word;
  });

const varyYears = (text: string, { index }: Own) =>
  text.replace(/\b202[2-6]\b/g, (year) => String(Number(year) - (index % 7)));

/** A picture of its own: the bytes differ by a comment, the third segment of a JPEG. */
async function addPicture(folder: string, index: number): Promise<void> {
  const bytes = await readFile(PICTURE);
  const comment = Buffer.from(`\xff\xfe\x00\x08${String(index).padStart(6, '0')}`, 'latin1');
  await mkdir(join(folder, 'pictures'));
  await writeFile(
    join(folder, 'pictures', 'place.jpg'),
    Buffer.concat([bytes.subarray(0, 2), comment, bytes.subarray(2)]),
  );
  const section = join(folder, 'sections', 'preparations.mdx');
  await writeFile(section, `${await readFile(section, 'utf8')}\n${FIGURE}\n`);
}

async function addActors(file: string, count: number): Promise<void> {
  const more = Array.from({ length: count }, (_, index): [string, Partial<ActorData>] => [
    `actor-number-${index + 1}`,
    {
      kind: 'person',
      name: `Alexandra Example-${index + 1}`,
      sortName: `Example-${index + 1}`,
      country: ['FR', 'GB', 'CA', 'DE'][index % 4]!,
      roles: [{ title: `Minister for subject ${index + 1}` }],
    },
  ]);
  if (count > 0)
    await writeFile(
      file,
      `${await readFile(file, 'utf8')}\n${stringify(Object.fromEntries(more))}`,
    );
}

const getNumber = (text: string) => createHash('sha256').update(text).digest().readUInt32BE();

const WORD = /(?<![\p{L}\d’'-])[a-z]{5,}(?![\p{L}\d’'-])/gu;
const ACTORS = ['emmanuel-macron', 'david-lammy', 'mark-carney'];
const LANGUAGES = [...Array.from({ length: 9 }, () => undefined), 'de', 'fr', 'uk', 'ar'];
const LEFT_OUT = [
  [5, 'sides'],
  [6, 'hero'],
  [7, 'outcome'],
] as const;
const PROSE = new Set(
  'topic headline standfirst text says title label asks summary difference context occasion reported article brief condition dateNote method literal'.split(
    ' ',
  ),
);
const PICTURE = join(
  PROJECT_DIR,
  'tests/fixtures/translated/content/explainers/bridge/pictures/ferry.jpg',
);
const FIGURE =
  '<Figure file="pictures/place.jpg" alt="A ferry at its landing." caption="The ferry." credit="Test Record" licence="CC BY 4.0" />';

type Own = { index: number; words: ReadonlyMap<number, readonly string[]>; actors: number };
