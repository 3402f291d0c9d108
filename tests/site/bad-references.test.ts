import { expect, test } from 'vitest';
import { append, getReport, replace } from './content-folder.ts';

const ACTORS = 'actors.yaml';
const GLOSSARY = 'glossary.yaml';
const EXPLAINER = 'explainers/bridge/explainer.yaml';
const QUOTES = 'explainers/bridge/quotes.yaml';
const POSITIONS = 'explainers/bridge/positions.yaml';
const EVENTS = 'explainers/bridge/events.yaml';
const NOTES = 'explainers/bridge/notes.yaml';
const UPDATES = 'explainers/bridge/updates.yaml';

const KNOWN = {
  actors: 'ada-berg, tom-reed, town-council',
  persons: 'ada-berg, tom-reed',
  questions: 'bridge, price',
  quotes: 'open-by-summer, too-dear',
  sections: 'the-vote, the-price',
  sentences: 'A1, A2, B1',
  sources: 'article, s02, s03',
  terms: 'swing-bridge, toll',
};

/** Every field that contains an id: a sample of its text, and where the report must point. */
const REFERENCES: [
  entry: string,
  file: string,
  now: string,
  place: string,
  noun: keyof typeof KNOWN,
][] = [
  ['town-council › members 1', ACTORS, '    - ada-berg', '27:7', 'actors'],
  ['swing-bridge › see 1', GLOSSARY, '    - toll\n', '10:7', 'terms'],
  ['article › source', EXPLAINER, 'source: article', '9:3', 'sources'],
  ['keyPoints 2 › section', EXPLAINER, 'section: the-price', '21:5', 'sections'],
  ['whatHappenedNext › sources 1', EXPLAINER, '    - s02', '46:7', 'sources'],
  ['open-by-summer › speaker', QUOTES, 'speaker: ada-berg', '3:3', 'actors'],
  ['open-by-summer › section', QUOTES, 'section: the-vote', '6:3', 'sections'],
  ['open-by-summer › sentence', QUOTES, 'sentence: A2', '7:3', 'sentences'],
  ['open-by-summer › sources 1', QUOTES, '    - s02', '12:7', 'sources'],
  ['too-dear › reported 1 › source', QUOTES, '      source: s02', '25:7', 'sources'],
  ['too-dear › original › source', QUOTES, '    source: s03', '29:5', 'sources'],
  ['p01 › actors 1', POSITIONS, '    - ada-berg', '3:7', 'actors'],
  ['p01 › question', POSITIONS, 'question: bridge', '4:3', 'questions'],
  ['p01 › sentence', POSITIONS, 'sentence: A2', '8:3', 'sentences'],
  ['p01 › quote', POSITIONS, 'quote: open-by-summer', '9:3', 'quotes'],
  ['p01 › sources 1', POSITIONS, '    - s02', '11:7', 'sources'],
  ['p03 › spokesperson', POSITIONS, 'spokesperson: ada-berg', '28:3', 'persons'],
  ['old-bridge-closed › sentence', EVENTS, 'sentence: A1', '5:3', 'sentences'],
  ['old-bridge-closed › sources 1', EVENTS, '    - s02', '7:7', 'sources'],
  ['price-differs › section', NOTES, 'section: the-price', '2:3', 'sections'],
  ['price-differs › sentence', NOTES, 'sentence: B1', '3:3', 'sentences'],
  ['price-differs › quote', NOTES, 'quote: too-dear', '6:3', 'quotes'],
  ['price-differs › sources 2', NOTES, '    - s03', '9:7', 'sources'],
];

test.each(REFERENCES)(
  'an unknown id at %s of %s is reported',
  async (entry, file, now, place, noun) => {
    const unknown = noun === 'sentences' ? 'Z99' : 'nobody-knows-this';
    const wrong = now.replace(/[\w-]+(?=\s*$)/, unknown);
    const report = await getReport({ [file]: replace(now, wrong) });
    const [first] = report.split('\n\n').filter((group) => group.startsWith(`content/${file}\n`));
    expect(first?.split('\n').filter(isNoExcerpt).slice(0, 4).join('\n')).toBe(
      [
        `content/${file}`,
        `  ${place.padEnd(8)}${entry}`,
        `          There is no \`${unknown}\` among the ${noun}.`,
        `          Known ${noun}: ${KNOWN[noun]}.`,
      ].join('\n'),
    );
  },
);

test('an id that is nearly right is answered with the right one', async () => {
  const report = await getReport({ [QUOTES]: replace('speaker: ada-berg', 'speaker: ada-burg') });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/quotes.yaml
      3:3     open-by-summer › speaker
              | speaker: ada-burg
              | ^^^^^^^^^^^^^^^^^
              There is no \`ada-burg\` among the actors.
              Did you mean \`ada-berg\`? Known actors: ada-berg, tom-reed, town-council.

    Found 1 problem in 1 file."
  `);
});

test('a group cannot be the spokesperson of an office', async () => {
  const report = await getReport({
    [POSITIONS]: replace('spokesperson: ada-berg', 'spokesperson: town-council'),
  });
  expect(report).toContain('There is no `town-council` among the persons.');
});

test('an update that affects something unknown is reported', async () => {
  const report = await getReport({ [UPDATES]: replace('quote/too-dear', 'quote/too-deer') });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/updates.yaml
      6:7     1 › affects 2
              | - quote/too-deer
              |   ^^^^^^^^^^^^^^
              There is no \`quote/too-deer\` among the quotes.
              Did you mean \`quote/too-dear\`? Known quotes: quote/open-by-summer, quote/too-dear.

    Found 1 problem in 1 file."
  `);
});

test('an update may affect all that has an address', async () => {
  const more = ['note/price-of-2010', 'event/vote-put-off', 'term/toll', 'source/minutes'];
  const report = await getReport({
    [UPDATES]: replace('quote/too-dear', more.map((id) => `${id}x`).join('\n    - ')),
  });
  for (const noun of ['notes', 'events', 'terms', 'sources'])
    expect(report).toMatch(new RegExp(`There is no .* among the ${noun}\\.`));
});

test('two updates with one id are reported', async () => {
  const twice = '- id: a\n  date: 2024-06-03\n  kind: addition\n  text: More.\n';
  const report = await getReport({ [UPDATES]: append(twice + twice) });
  expect(report).toContain('Two updates have the id `a`, which addresses and feeds need once.');
  expect(report).toContain('Found 1 problem in 1 file.');
});

test('a wrong entry is one problem, not one more for each reference to it', async () => {
  const person = await getReport({ [ACTORS]: replace('  sortName: Berg\n', '') });
  expect(person).toContain('`sortName` is missing.');
  expect(person).toContain('Found 1 problem in 1 file.');
  const quote = await getReport({ [QUOTES]: replace('  occasion: Letter to the council\n', '') });
  expect(quote).toContain('Found 1 problem in 1 file.');
});

test('a missing file is one problem, not one more for each reference into it', async () => {
  expect(await getReport({ [ACTORS]: null })).toContain('Found 1 problem in 1 file.');
});

const isNoExcerpt = (row: string) => !row.startsWith('          |');

test('the parts that may be left out name only what there is', async () => {
  const report = await getReport({
    [EXPLAINER]: append(
      [
        'outcome: { text: It was put off., asOf: 2024-06, sources: [s99] }',
        'sides: [{ id: town, label: Town, actors: [nobody], positions: [p99] }]',
        'hero: gone',
        '',
      ].join('\n'),
    ),
    [EVENTS]: append('  questions: [tolls]\n'),
  });
  for (const line of [
    'outcome › sources 1',
    'There is no `s99` among the sources.',
    'sides 1 › actors 1',
    'There is no `nobody` among the actors.',
    'sides 1 › positions 1',
    'There is no `p99` among the positions.',
    'hero › quote',
    'There is no `gone` among the quotes.',
    'vote-put-off › questions 1',
    'There is no `tolls` among the questions.',
  ])
    expect(report).toContain(line);
});

test('an actor of two sides is named with the side that has it', async () => {
  const report = await getReport({
    [EXPLAINER]: append(
      'sides: [{ id: town, label: Town, actors: [ada-berg] }, { id: all, label: All, actors: [tom-reed, ada-berg] }]\n',
    ),
  });
  expect(report).toContain('sides 2 › actors 2');
  expect(report).toContain('`ada-berg` is already among the actors of “Town”.');
});
