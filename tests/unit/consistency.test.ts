import { describe, expect, test } from 'vitest';
import type { Stance } from '#schemas/stance.ts';
import { append, getReport, replace } from '../site/content-folder.ts';

const EXPLAINER = 'explainers/bridge/explainer.yaml';
const QUOTES = 'explainers/bridge/quotes.yaml';
const POSITIONS = 'explainers/bridge/positions.yaml';
const EVENTS = 'explainers/bridge/events.yaml';

describe('a date after all that is told', () => {
  test.each([
    [QUOTES, 'open-by-summer', 'date: 2024-05-02', '4:3'],
    [POSITIONS, 'p01', 'date: 2024-05-02', '7:3'],
    [EVENTS, 'vote-put-off', 'date: 2024-05-04', '11:3'],
  ])(
    'is reported in %s, with its place and the day of the newest update',
    async (file, id, now, place) => {
      const report = await getReport({ [file]: replace(now, 'date: 2024-06-03') });
      expect(report).toContain(
        [
          `content/${file}`,
          `  ${place.padEnd(8)}${id} › date`,
          '          | date: 2024-06-03',
          '          | ^^^^^^^^^^^^^^^^',
          '          The date lies after the newest update (2\u00A0June 2024).',
        ].join('\n'),
      );
      expect(report).toContain('2024-06-03');
      expect(report.match(/lies after/g)).toHaveLength(1);
    },
  );

  test.each(['2024-07', '2025', '2024-06-03~', '2024-06-03/..', '[2024-06-03..2024-06-04]'])(
    'is reported for %s, no day of which can be right',
    async (date) => {
      const report = await getReport({ [POSITIONS]: replace('2024-05-02', `'${date}'`) });
      expect(report).toMatch(/p01 › date\n(?: +\|.*\n)* +The date lies after/);
    },
  );

  test.each([
    '2024-06-01',
    '2024-06-02',
    '2024-06',
    '2024',
    '../2024-07-01',
    '2024-05/..',
    '[2024-06-01..2024-06-02]',
  ])('is not seen in %s, which may lie before', async (date) => {
    expect(await getReport({ [POSITIONS]: replace('2024-05-02', `'${date}'`) })).toBe(
      await getReport({}),
    );
  });
});

describe('a date after the newest update', () => {
  const UPDATES = 'explainers/bridge/updates.yaml';
  /** The base has an update of 2 June 2024. */
  const event = (fields: string) => replace('date: 2024-05-04', `date: 2024-07-01${fields}`);

  test('is reported; the way out is an entry in updates.yaml or `scheduled`, never another date', async () => {
    const report = await getReport({ [EVENTS]: event('') });
    expect(report).toContain('The date lies after the newest update (2\u00A0June 2024).');
    expect(report).toContain('say so in updates.yaml');
    expect(report).toContain('`scheduled: true`');
    expect(report).not.toMatch(/Mend the date|published/);
  });

  test('is right once an update of that day tells it', async () => {
    const added = append('- date: 2024-07-02\n  kind: addition\n  text: The vote is told.\n');
    expect(await getReport({ [EVENTS]: event(''), [UPDATES]: added })).toBe(await getReport({}));
  });

  test('is right where it is scheduled', async () => {
    const report = await getReport({ [EVENTS]: event('\n  scheduled: true') });
    expect(report).toBe(await getReport({}));
  });
});

describe('opposite stances on one day', () => {
  test('are reported once, with both entries, the actor, the question and the day', async () => {
    const report = await getReport({ [POSITIONS]: append(makePosition('p09', {})) });
    expect(report).toContain('p09 › stance');
    expect(report).toContain(
      '`p09` (rejects) contradicts `p01` (supports): both are ada-berg’s on `bridge` on 2024-05-02.',
    );
    expect(report.match(/contradicts/g)).toHaveLength(1);
  });

  test.each<Stance>(['supports', 'supports-with-conditions', 'willing', 'demands'])(
    'are “%s” and “rejects”, whichever is written first',
    async (stance) => {
      const [one, other] = [makePosition('p08', { stance, ...APART }), makePosition('p09', APART)];
      expect(await getReport({ [POSITIONS]: append(one + other) })).toContain(
        `\`p09\` (rejects) contradicts \`p08\` (${stance})`,
      );
      expect(await getReport({ [POSITIONS]: append(other + one) })).toContain(
        `\`p08\` (${stance}) contradicts \`p09\` (rejects)`,
      );
    },
  );

  test('are seen where the actor is one of several', async () => {
    const fields = { actors: 'tom-reed, ada-berg' };
    expect(await getReport({ [POSITIONS]: append(makePosition('p09', fields)) })).toContain(
      'both are ada-berg’s',
    );
  });

  test('are reported for every pair', async () => {
    const added = makePosition('p08', {}) + makePosition('p09', {});
    const report = await getReport({ [POSITIONS]: append(added) });
    expect(report.match(/contradicts `p01`/g)).toHaveLength(2);
  });

  test.each<[string, Partial<typeof AS_P01>]>([
    ['another day', { date: '2024-05-01' }],
    ['“about” that day, which may be another', { date: '2024-05-02~' }],
    ['another question', { question: 'price' }],
    ['another actor', { actors: 'tom-reed' }],
    ['no actor', { actors: '' }],
    ['a stance that can stand beside it', { stance: 'raises-concerns' }],
    ['the same stance', { stance: 'supports' }],
  ])('are not seen in %s', async (_, fields) => {
    const report = await getReport({ [POSITIONS]: append(makePosition('p09', fields)) });
    expect(report).not.toContain('contradicts');
  });
});

describe('two stances of one day', () => {
  const inOrder = (first: string, second: string) => ({
    [POSITIONS]: (text: string) =>
      append(makePosition('p09', {}, second))(
        text.replace('  sentence: A2\n', `  sentence: A2\n${first}`),
      ),
  });

  test('are right where both have their place; the way out of the error says so', async () => {
    const report = await getReport(inOrder('  order: 1\n', '  order: 2\n'));
    expect(report).toBe(await getReport({}));
    expect(await getReport(inOrder('', ''))).toContain(
      'If both were said, give each its place: `order: 1` in the one said first, `order: 2` in the other.',
    );
  });

  test('need a place each, and not the same', async () => {
    expect(await getReport(inOrder('  order: 1\n', ''))).toContain('contradicts');
    const same = await getReport(inOrder('  order: 1\n', '  order: 1\n'));
    expect(same).toContain('p09 › order');
    expect(same).toContain('`p09` and `p01` have the same `order`');
    expect(same).toContain('such as `order: 2`');
  });

  test('have no place where there is one alone', async () => {
    const report = await getReport(inOrder('  order: 1\n', '  order: 2\n'.replace('2', '0')));
    expect(report).toContain('p09 › order');
    const alone = await getReport({
      [POSITIONS]: (text: string) =>
        text.replace('  sentence: A2\n', '  sentence: A2\n  order: 1\n'),
    });
    expect(alone).toContain('p01 › order');
    expect(alone).toContain('or leave this one out');
  });
});

describe('a position without a sentence', () => {
  const other = (fields: string) =>
    `\np09:\n  actors: [tom-reed]\n  question: bridge\n  stance: criticises\n  says: It is ugly.\n  date: 2024-05-02\n${fields}`;

  test('is right with a source, and without one not', async () => {
    expect(await getReport({ [POSITIONS]: append(other('  sources: [s02]\n')) })).toBe(
      await getReport({}),
    );
    const report = await getReport({ [POSITIONS]: append(other('  sources: []\n')) });
    expect(report).toContain('p09 › sources');
    expect(report).toContain('Name at least one source.');
  });

  test.each([
    ['sources: [article]', 'p09 › sources 1', 'it rests on the article'],
    ['sources: [s02]\n  attribution: article', 'p09 › attribution', 'leave `attribution` out'],
  ])('with “%s” is reported with the way out', async (fields, entry, way) => {
    const report = await getReport({ [POSITIONS]: append(other(`  ${fields}\n`)) });
    expect(report).toContain(entry);
    expect(report).toContain(way);
  });

  test('needs somebody who states it', async () => {
    const nobody = other('  sources: [s02]\n').replace('[tom-reed]', '[]');
    const report = await getReport({ [POSITIONS]: append(nobody) });
    expect(report).toContain('p09 › actors');
    expect(report).toContain('Name them, or the `sentence`');
  });
});

describe('a stance of the explainer’s own', () => {
  const own = (id: string, mark: string) =>
    append(`stances:\n  - id: ${id}\n    label: Abstains\n    mark: ${mark}\n`);
  const held = (stance: string) => append(makePosition('p09', { stance }));

  test('can be held once it is named, with a mark that nothing else has', async () => {
    const report = await getReport({
      [EXPLAINER]: own('abstains', 'bars'),
      [POSITIONS]: held('abstains'),
    });
    expect(report).toBe(await getReport({}));
  });

  test('is not known before it is named', async () => {
    const report = await getReport({ [POSITIONS]: held('abstains') });
    expect(report).toContain('`stance` has a value that is not known.');
    expect(report).toContain('under `stances` in explainer.yaml');
  });

  test('has neither the id of a usual one nor the mark of one that is held', async () => {
    const id = await getReport({ [EXPLAINER]: own('supports', 'bars') });
    expect(id).toContain('stances 1 › id');
    expect(id).toContain('There is already a stance `supports`.');
    const mark = await getReport({ [EXPLAINER]: own('abstains', 'supports') });
    expect(mark).toContain('stances 1 › mark');
    expect(mark).toContain('The mark `supports` already stands for `supports`');
    expect(mark).toMatch(/Free here: .*\bbars\b/);
  });
});

/** All fields of `p01` in the base content except its stance. */
const AS_P01 = { actors: 'ada-berg', question: 'bridge', stance: 'rejects', date: '2024-05-02' };
const APART = { date: '2024-04-30' };

function makePosition(id: string, fields: Partial<typeof AS_P01>, more = ''): string {
  const { actors, question, stance, date } = { ...AS_P01, ...fields };
  return `
${id}:
  actors: [${actors}]
  question: ${question}
  stance: ${stance}
  says: The same again.
  date: ${date}
  sentence: A2
  sources: [s02]
${more}`;
}
