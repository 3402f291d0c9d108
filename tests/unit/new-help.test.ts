import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { formatHelp } from '#authoring/scaffold/format-help.ts';
import { getAnswers } from '#authoring/scaffold/get-answers.ts';
import { kinds } from '#authoring/scaffold/kinds.ts';
import type { Kind } from '#authoring/scaffold/kind.ts';
import { parseFlags } from '#authoring/scaffold/parse-flags.ts';
import { actor } from '#schemas/actor.ts';
import { event } from '#schemas/event.ts';
import { explainer, sectionFrontmatter, side } from '#schemas/explainer.ts';
import { note } from '#schemas/note.ts';
import { place } from '#schemas/place.ts';
import { position } from '#schemas/position.ts';
import { quote } from '#schemas/quote.ts';
import { source } from '#schemas/source.ts';
import { term } from '#schemas/term.ts';
import { update } from '#schemas/update.ts';

/** What each kind writes an entry of. */
const SCHEMAS: Record<keyof typeof kinds, readonly z.ZodType[]> = {
  actor: actor.options,
  event: [event],
  explainer: [explainer],
  note: [note],
  place: [place],
  position: [position],
  quote: [quote],
  // What is new of an entry that is there: its `source` and `text`.
  report: [quote.shape.reported.unwrap().element.pick({ text: true, source: true })],
  section: [sectionFrontmatter],
  side: [side],
  source: [source],
  term: [term],
  translation: [z.object({ language: z.string() })],
  update: [update],
};

/** Fields that are given otherwise: under another name, or written by the command itself. */
const OTHERWISE: Record<string, readonly string[]> = {
  explainer: ['keyPoints', 'questions', 'sections'],
  quote: ['sources'],
  side: ['id'],
  term: ['references'],
};
const FLAGS: Record<string, readonly string[]> = {
  quote: ['source'],
  term: ['reference'],
  explainer: ['written', 'publisher'],
};

const all = Object.entries(kinds) as [keyof typeof kinds, Kind][];

const getRequired = (schema: z.ZodType): string[] =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).required ?? [];

test.each(all)('%s has a flag and a line of help for each field that is needed', (name, kind) => {
  const needed = [...SCHEMAS[name].flatMap(getRequired), ...(FLAGS[name] ?? [])].filter(
    (field) => !(OTHERWISE[name] ?? []).includes(field),
  );
  expect(needed).not.toEqual([]);
  const flags = kind.questions.map((question) => question.name);
  expect(flags).toEqual(expect.arrayContaining(needed));
  const help = formatHelp(name);
  for (const flag of flags) expect(help).toMatch(new RegExp(`^  --${flag} +\\S`, 'mu'));
  expect(help).toContain(kind.inExplainer ? '--explainer <explainer>' : `npm run new -- ${name} <`);
});

test.each(all)('%s is in the help, and takes its flags in both spellings', (name, kind) => {
  expect(formatHelp(undefined)).toMatch(new RegExp(`\\b${name}\\b`, 'u'));
  for (const { name: flag } of kind.questions) {
    const kebab = flag.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
    for (const spelling of [flag, kebab])
      expect(parseFlags(kind, ['x', `--${spelling}`, 'words'])).toMatchObject({
        id: 'x',
        flags: { [flag]: 'words' },
      });
  }
});

test.each([
  ['position', 'stance', 'supports-with-conditions'],
  ['note', 'kind', 'corrects'],
  ['quote', 'wording', 'unchecked'],
  ['source', 'kind', 'transcript'],
  ['update', 'kind', 'correction'],
  ['event', 'phase', 'background'],
  ['actor', 'kind', 'organisation'],
  ['translation', 'language', 'uk'],
])('the help of %s lists what --%s may be', (kind, flag, value) => {
  expect(formatHelp(kind)).toMatch(new RegExp(`^  --${flag} .*\\b${value}\\b`, 'mu'));
});

test('without a terminal everything that is missing or wrong is told at once', async () => {
  const content = { label: 'content', files: new Map(), explainers: [] };
  const { answers, wrong } = await getAnswers(
    kinds.position.questions,
    { stance: 'support', date: '2025' },
    content,
    undefined,
    undefined,
  );
  expect(Object.keys(answers)).toEqual(['says', 'date']);
  expect(wrong.map((line) => line.split(/[:.,]/u)[0])).toEqual([
    '--question is missing',
    '--stance is “support”',
  ]);
});

test('a person is not asked for what only a document has', async () => {
  const content = { label: 'content', files: new Map(), explainers: [] };
  const ask = async (kind: string) =>
    Object.keys(
      (await getAnswers(kinds.actor.questions, { kind }, content, undefined, undefined)).answers,
    );
  expect(await ask('person')).toEqual(['kind', 'name', 'sortName', 'country', 'role']);
  expect(await ask('document')).toEqual(['kind', 'name', 'country', 'date', 'url']);
});
