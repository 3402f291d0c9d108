import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { BASE_CONTENT } from './content-folder.ts';

/**
 * Writes the base content with a large explainer: sections with a quote or two, notes and positions in each, and words
 * that do not repeat. Everything in it is invented.
 */
export async function writeLargeExplainer(dir: string, size: Size): Promise<void> {
  await cp(BASE_CONTENT, dir, { recursive: true });
  const folder = join(dir, 'explainers', 'bridge');
  const say = makeWords();
  const list = <Value>(count: number, name: string, make: (index: number) => Value) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`${name}-${index + 1}`, make(index)] as const),
    );
  const sections = Object.keys(list(size.sections, 'part', () => ''));
  const sentences = sections.map((_, index) => `A${index + 1}`);
  const at = (index: number) => index % size.sections;
  const place = (index: number) => ({
    section: sections[at(index)],
    sentence: sentences[at(index)],
  });
  const day = (index: number) => `2024-04-${String(1 + (index % 30)).padStart(2, '0')}`;
  const sources = list(size.sources, 's', (index) => ({
    title: say(6),
    publisher: say(2),
    url: `https://example.org/${index}`,
    date: '2024-05-02',
    kind: 'report',
  }));
  const source = (index: number) => [`s-${1 + (index % size.sources)}`];
  const actors = list(size.actors, 'voice', () => {
    const sortName = say(1);
    const name = `${say(1)} ${sortName}`;
    return { kind: 'person', name, sortName, country: 'ZZ', roles: [{ title: say(3) }] };
  });
  const actor = (index: number) => `voice-${1 + (index % size.actors)}`;
  const quotes = list(size.quotes, 'said', (index) => {
    const [text, report] = [say(18), say(18)];
    return {
      ...{ text, speaker: actor(index), date: day(index), occasion: say(3), ...place(index) },
      ...{ wording: 'reworded', difference: `${say(9)}.`, context: `${say(12)}.` },
      reported: [{ text: report, source: source(index)[0] }],
      sources: source(index),
    };
  });
  const notes = list(size.notes, 'note', (index) => ({
    ...place(index),
    kind: ['corrects', 'adds', 'unclear'][index % 3],
    text: `${say(12)}. ${say(20)}.`,
    sources: source(index),
  }));
  const questions = Array.from({ length: size.questions }, (_, index) => ({
    ...{ id: `question-${index + 1}`, label: say(1), asks: `${say(6)}?` },
  }));
  const positions = list(size.positions, 'held', (index) => ({
    actors: [actor(index)],
    question: `question-${1 + (Math.floor(index / size.actors) % size.questions)}`,
    ...{ stance: 'supports', says: `${say(14)}.`, date: day(index) },
    sentence: sentences[at(index)],
    sources: source(index),
  }));

  const write = (file: string, value: unknown) => writeFile(join(folder, file), stringify(value));
  const read = async (file: string) =>
    parse(await readFile(file, 'utf8')) as Record<string, Record<string, unknown>>;
  const head = await read(join(folder, 'explainer.yaml'));
  const known = await read(join(folder, 'sources.yaml'));
  await write('explainer.yaml', {
    ...head,
    ...{ questions, sections },
    article: { ...head['article'], retells: sentences },
    keyPoints: sections.slice(0, 3).map((section) => ({ text: `${say(12)}.`, section })),
    whatHappenedNext: { asOf: '2024-06', summary: `${say(12)}.`, sources: ['s-1'] },
  });
  await write('sources.yaml', { article: known['article'], ...sources });
  await write('quotes.yaml', quotes);
  await write('notes.yaml', notes);
  await write('positions.yaml', positions);
  await write('events.yaml', {});
  await write('updates.yaml', []);
  await writeFile(
    join(dir, 'actors.yaml'),
    stringify({ ...(await read(join(dir, 'actors.yaml'))), ...actors }),
  );
  await rm(join(folder, 'sections'), { recursive: true });
  await rm(join(folder, 'pictures'), { recursive: true, force: true });
  await cp(join(BASE_CONTENT, 'explainers/bridge/sections'), join(folder, 'sections'), {
    recursive: true,
  });
  for (const [index, section] of sections.entries()) {
    const isHere = (_: string, other: number) => at(other) === index;
    const parts = [
      `---\n${stringify({ title: say(4), summary: `${say(14)}.`, retells: [sentences[index]] })}---`,
      `${say(60)}.`,
      ...Object.keys(quotes)
        .filter(isHere)
        .map((id) => `${say(12)}:\n\n<Quote id="${id}" />`),
      ...Object.keys(notes)
        .filter(isHere)
        .map((id) => `${say(14)}.\n\n<Note id="${id}" />`),
    ];
    await writeFile(join(folder, 'sections', `${section}.mdx`), `${parts.join('\n\n')}\n`);
  }
  for (const old of ['the-vote', 'the-price']) await rm(join(folder, 'sections', `${old}.mdx`));
}

/** Gives a function that makes a number of words, no two texts alike, each time in the same order. */
function makeWords(): (count: number) => string {
  let seed = 1;
  const next = (below: number) => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % below;
  };
  const syllable = () => `${'bdfgklmnprstv'[next(13)]}${'aeiou'[next(5)]}`;
  const vocabulary = Array.from({ length: 3000 }, () =>
    Array.from({ length: 2 + next(3) }, syllable).join(''),
  );
  return (count) => {
    const words = Array.from({ length: count }, () => vocabulary[next(1 + next(3000))]).join(' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
}

type Size = Record<
  'sections' | 'quotes' | 'notes' | 'positions' | 'sources' | 'actors' | 'questions',
  number
>;
