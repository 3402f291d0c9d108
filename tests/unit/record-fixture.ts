import fc from 'fast-check';
import type { Actor, Group, Person } from '#model/actors.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { Event, Explainer, Position, Question, Quote, Source } from '#model/explainer.ts';

/** Objects of the model with as few fields as a test needs; `fields` sets those that matter. */
export function makePerson(id: string, fields: Partial<Person> = {}): Person {
  const roles = [{ title: `Role of ${id}` }];
  return {
    id,
    kind: 'person',
    aliases: [],
    name: `Name ${id}`,
    sortName: id,
    country: 'ZZ',
    roles,
    ...fields,
  };
}

export function makeGroup(
  id: string,
  members: readonly Actor[] = [],
  fields: Partial<Group> = {},
): Group {
  return {
    id,
    kind: 'group',
    aliases: [],
    name: `Group ${id}`,
    members: members.map((member) => member.id),
    ...fields,
  };
}

export function makeQuestion(id: string): Question {
  return { id, label: `Label ${id}`, asks: `What about ${id}?` };
}

/** A position on `bridge` without a holder, unless `fields` sets one. */
export function makePosition(id: string, edtf: string, fields: Partial<Position> = {}): Position {
  return {
    id,
    date: parseDate(edtf),
    actors: [],
    spokesperson: undefined,
    question: makeQuestion('bridge'),
    stance: 'supports',
    says: `What ${id} says.`,
    scheduled: false,
    sentence: 'A1',
    section: SECTION,
    quote: undefined,
    sources: [],
    updates: [],
    ...fields,
  };
}

export function makeEvent(id: string, edtf: string, fields: Partial<Event> = {}): Event {
  const words = { title: `Title ${id}`, text: `Text ${id}.` };
  const date = parseDate(edtf);
  const rest = { questions: [], turningPoint: false, scheduled: false, sources: [], updates: [] };
  return { id, date, ...words, phase: 'now', section: SECTION, ...rest, ...fields };
}

export function makeQuote(id: string, edtf: string, speaker: Actor): Quote {
  return {
    id,
    speaker,
    article: makeSource('article', 1),
    date: parseDate(edtf),
    text: `Words of ${id}`,
    language: 'en',
    occasion: 'Speech',
    section: SECTION,
    sentence: 'A1',
    wording: 'matches',
    difference: 'Nothing differs.',
    context: 'On the bridge.',
    role: undefined,
    withdrawn: undefined,
    passage: '',
    sources: [],
    reported: [],
    pairs: [],
    original: undefined,
    notes: [],
    terms: [],
    updates: [],
  };
}

export function makeSource(id: string, number: number): Source {
  const url = `https://example.org/${id}`;
  const said = {
    title: `Title ${id}`,
    publisher: 'Courier',
    short: 'Courier',
    kind: 'report',
    language: 'en',
  } as const;
  return { id, number, url, date: undefined, ...said };
}

/** Dates in every accepted form, often close together so that ties and overlaps happen. */
export function edtfDates(): fc.Arbitrary<string> {
  const days = fc.oneof(
    { weight: 3, arbitrary: daysBetween('2025-02-26', '2025-03-24') },
    { weight: 2, arbitrary: daysBetween('2022-01-01', '2025-12-31') },
    { weight: 1, arbitrary: daysBetween('1000-01-01', '9999-12-31') },
  );
  const length = fc.constantFrom(10, 10, 7, 4);
  const about = fc.constantFrom('', '~');
  const part = fc
    .tuple(days, length, about)
    .map(([day, end, mark]) => day.toISOString().slice(0, end) + mark);
  const ends = fc
    .tuple(days, days, length, length)
    .map(([a, b, first, last]): [string, string] => {
      const [early, late] = a < b ? [a, b] : [b, a];
      return [early.toISOString().slice(0, first), late.toISOString().slice(0, last)];
    })
    .filter(([start, end]) => start !== end);
  return fc.oneof(
    { weight: 3, arbitrary: part },
    part.map((start) => `${start}/..`),
    part.map((end) => `../${end}`),
    fc.tuple(ends, about, about).map(([[a, b], x, y]) => `${a}${x}/${b}${y}`),
    ends.filter(([a, b]) => a.length === b.length).map(([a, b]) => `[${a}..${b}]`),
  );
}

/** Dates in every form of EDTF level 1 that has no time of day, of any age. */
export function levelOneDates(): fc.Arbitrary<string> {
  const digits = (length: number) =>
    fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'));
  const sign = fc.constantFrom('', '', '-');
  const two = (max: number) =>
    fc.integer({ min: 1, max }).map((number) => String(number).padStart(2, '0'));
  // `-0000` is no year: the year before 1 is `0000`.
  const year = fc
    .tuple(sign, digits(4))
    .map(([minus, text]) => (text === '0000' ? text : minus + text));
  const plain = fc.oneof(
    year,
    fc.tuple(year, two(12)).map((parts) => parts.join('-')),
    fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-')),
  );
  const part = fc.oneof(
    fc.tuple(plain, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join('')),
    fc.tuple(year, fc.integer({ min: 21, max: 24 })).map((parts) => parts.join('-')),
    fc.tuple(sign, digits(3)).map(([minus, text]) => `${minus}${text}X`),
    fc.tuple(sign, digits(2)).map(([minus, text]) => `${minus}${text}XX`),
    year.map((text) => `${text}-XX`),
    year.map((text) => `${text}-XX-XX`),
    fc.tuple(year, two(12)).map(([text, month]) => `${text}-${month}-XX`),
    fc
      .tuple(sign, fc.integer({ min: 10_000, max: 999_999_999 }))
      .map(([minus, number]) => `Y${minus}${number}`),
  );
  return fc.oneof(
    { weight: 4, arbitrary: part },
    fc.tuple(part, fc.constantFrom('/..', '/')).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('../', '/'), part).map((parts) => parts.join('')),
    fc
      .tuple(fc.integer({ min: 0, max: 8000 }), two(12), fc.integer({ min: 1, max: 999 }))
      .map(([first, month, later]) => {
        const pad = (number: number) => String(number).padStart(4, '0');
        return `${pad(first)}-${month}/${pad(first + later)}`;
      }),
  );
}

/** Two persons without a group, two in a group, and a group without members. */
export const [ADA, BEN, CLEO, DAN] = ['ada', 'ben', 'cleo', 'dan'].map((id) => makePerson(id)) as [
  Person,
  Person,
  Person,
  Person,
];
export const COUNCIL = makeGroup('council', [ADA, BEN]);
export const CROWD = makeGroup('crowd');
export const ACTORS: readonly Actor[] = [CLEO, COUNCIL, ADA, CROWD, BEN, DAN];
export const QUESTIONS: readonly Question[] = ['bridge', 'price', 'toll'].map(makeQuestion);

/** Positions and events with any dates; positions are held by any of the actors above, or by nobody. */
export function records(): fc.Arbitrary<Pick<Explainer, 'positions' | 'events'>> {
  const position = fc.record({
    edtf: edtfDates(),
    actors: fc.subarray([...ACTORS], { maxLength: 3 }),
    question: fc.constantFrom(...QUESTIONS),
    spokesperson: fc.constantFrom(undefined, undefined, DAN, ADA),
    scheduled: fc.boolean(),
  });
  const event = fc.record({
    edtf: edtfDates(),
    phase: fc.constantFrom('background' as const, 'now' as const, 'after' as const),
  });
  return fc
    .tuple(fc.array(position, { maxLength: 12 }), fc.array(event, { maxLength: 8 }))
    .map(([positions, events]) => ({
      positions: positions.map(({ edtf, spokesperson, ...fields }, i) => {
        const speaks = fields.actors.length > 0 ? spokesperson : undefined;
        return makePosition(`p${i}`, edtf, { ...fields, spokesperson: speaks });
      }),
      events: events.map(({ edtf, phase }, i) => makeEvent(`e${i}`, edtf, { phase })),
    }));
}

function daysBetween(min: string, max: string): fc.Arbitrary<Date> {
  return fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true });
}

const SECTION = { id: 'the-vote', number: 1, title: 'The vote' };
