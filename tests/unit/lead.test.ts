import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContent } from '#content/read-content.ts';
import { getById } from '#model/get-by-id.ts';
import { resolveExplainer } from '#model/resolve-explainer.ts';
import { getSideOthers } from '#model/side-others.ts';
import type { ExplainerContent, SiteContent } from '#schemas/files.ts';
import type { ExplainerData } from '#schemas/explainer.ts';

const dir = fileURLToPath(new URL('../fixtures/base/content', import.meta.url));
const { content } = await readContent(dir);
const bridge = getById(content.explainers, 'bridge');
const base = bridge.positions['p01']!;

/** The base explainer with other fields and with positions on who says what, when, on which question. */
function resolve(fields: Partial<ExplainerData>, positions: ExplainerContent['positions'] = {}) {
  const explainer = { ...bridge.explainer, ...fields };
  const all = { ...bridge.positions, ...positions };
  return resolveExplainer({ ...bridge, explainer, positions: all }, content.site as SiteContent);
}

const makeSide = (actors: string[], positions: string[] = []) => ({
  id: 'town',
  label: 'The town',
  actors,
  positions,
});
const getIds = (sides: ReturnType<typeof resolve>['sides']) =>
  sides.map(({ positions }) => positions.map(({ id }) => id));

test('a side without chosen positions has the latest of each of its actors on the first question', () => {
  const later = {
    p91: { ...base, actors: ['ada-berg'], date: '2024-05-20', question: 'bridge' },
    p92: { ...base, actors: ['tom-reed'], date: '2024-05-19', question: 'bridge' },
    p93: { ...base, actors: ['ada-berg'], date: '2024-05-21', question: 'price' },
    p94: { ...base, actors: ['ada-berg'], date: '2024-05-18', question: 'bridge' },
  };
  const { sides } = resolve(
    { sides: [makeSide(['tom-reed', 'ada-berg']), makeSide(['ada-berg'])] },
    later,
  );
  expect(getIds(sides)).toEqual([['p92', 'p91'], ['p91']]);
  expect(sides[0]?.actors.map(({ id }) => id)).toEqual(['tom-reed', 'ada-berg']);
});

test('a position that two actors of a side hold together stands once', () => {
  const shared = { ...base, actors: ['ada-berg', 'tom-reed'], date: '2024-05-20' };
  const { sides } = resolve({ sides: [makeSide(['ada-berg', 'tom-reed'])] }, { p91: shared });
  expect(getIds(sides)).toEqual([['p91']]);
});

test('a position of a group counts for its members', () => {
  const council = { ...base, actors: ['town-council'], date: '2024-05-20' };
  const { sides } = resolve({ sides: [makeSide(['ada-berg'])] }, { p91: council });
  expect(getIds(sides)).toEqual([['p91']]);
});

test('an actor who says nothing on the first question adds no position, and is one of the others', () => {
  const [side] = resolve({ sides: [makeSide(['ada-berg', 'tom-reed'])] }).sides;
  expect(side?.positions.flatMap(({ actors }) => actors.map(({ id }) => id))).not.toContain(
    'tom-reed',
  );
  expect(side && getSideOthers(side).map(({ id }) => id)).toContain('tom-reed');
});

test('chosen positions stand as chosen, in their order, whatever their question', () => {
  const { sides } = resolve({ sides: [makeSide(['ada-berg'], ['p02', 'p01'])] });
  expect(getIds(sides)).toEqual([['p02', 'p01']]);
});

test('outcome, key points and the difference on top have what they name', () => {
  const [point] = bridge.explainer.keyPoints;
  const { outcome, keyPoints, hero } = resolve({
    outcome: { text: 'Put off on 2 May.', asOf: '2024-06', sources: ['s02'] },
    keyPoints: [{ ...point!, sources: ['s03'] }],
    hero: { quote: 'too-dear', reported: 'too costly' },
  });
  expect(outcome?.text).toBe('Put off on 2\u00a0May.');
  expect(outcome?.asOf.edtf).toBe('2024-06');
  expect(outcome?.sources.map(({ id }) => id)).toEqual(['s02']);
  expect(keyPoints.map(({ sources }) => sources.map(({ id }) => id))).toEqual([['s03']]);
  expect(keyPoints[0]?.section).toEqual({ id: 'the-vote', number: 1, title: 'The vote' });
  expect([hero?.quote.id, hero?.reported]).toEqual(['too-dear', 'too costly']);
});

test('an explainer without them has none', () => {
  const { outcome, hero, sides } = resolve({});
  expect([outcome, hero, sides]).toEqual([undefined, undefined, []]);
});
