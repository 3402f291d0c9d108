import { countProblems } from '#errors.ts';
import type { Problem } from '#errors.ts';
import type { ExplainerFolder } from '#content/read/content-read.ts';
import { isBare } from './desk.ts';
import type { Desk, Lack, Task, TaskKind } from './desk.ts';
import { getPlace } from './place.ts';
import { listEntries } from './written.ts';

/** What is left to do for an explainer, in the order of README’s recipe, with what is done as 0. */
export function listTasks(
  folder: ExplainerFolder,
  { rows, strays, unfinished }: Pick<Desk, 'rows' | 'strays'> & { unfinished: readonly Problem[] },
): Task[] {
  const { label } = folder;
  const quotes = [
    ...rows.flatMap(({ id, entries }) => entries.map((entry) => ({ ...entry, row: id }))),
    ...strays.map((entry) => ({ ...entry, row: undefined })),
  ].filter(({ kind }) => kind === 'quote');
  const countLacks = (kind: TaskKind, lack: Lack) =>
    countOpen(
      kind,
      quotes.filter(({ lacks }) => lacks.includes(lack)),
    );
  const countWords = (kind: TaskKind, isIn: (problem: Problem) => boolean): Task => {
    const found = unfinished.filter(isIn);
    const [first] = found;
    return { kind, count: countProblems(found), first: first && { place: getPlace(first) } };
  };
  const isOwn = (file: string, ...names: string[]) =>
    names.some((name) => file === `${label}/${name}.yaml`);
  const actors = new Set(listActors(folder));
  const isShared = (file: string) => !file.includes('/explainers/');
  const isActor = ({ file, entry = '' }: Problem) =>
    isShared(file) && file.endsWith('/actors.yaml') && actors.has(entry.split(' › ')[0] ?? '');
  return [
    countWords('explainer', ({ file }) => isOwn(file, 'explainer')),
    countWords('sources', ({ file }) => isOwn(file, 'sources')),
    countOpen(
      'unretold',
      rows
        .filter(({ retold }) => retold.length === 0)
        .map(({ id, listed }) => ({ row: id, place: listed })),
    ),
    countOpen(
      'unwritten',
      rows.flatMap(({ id, retold }) =>
        retold
          .filter(({ isWritten }) => !isWritten)
          .slice(0, 1)
          .map(({ place }) => ({ row: id, place })),
      ),
    ),
    // What is unfinished in a section’s text has no name of an entry, and is counted by its sentences.
    countWords(
      'sections',
      ({ file, entry }) => file.startsWith(`${label}/sections/`) && entry !== undefined,
    ),
    countWords('actors', isActor),
    countOpen(
      'unlisted',
      rows.flatMap(({ id, quotations }) =>
        quotations
          .filter(({ isStatement }) => isStatement)
          .map(({ place }) => ({ row: id, place })),
      ),
    ),
    countWords('quotes', ({ file }) => isOwn(file, 'quotes')),
    countLacks('unchecked', 'report'),
    countLacks('unpositioned', 'position'),
    countWords('positions', ({ file }) => isOwn(file, 'positions')),
    countWords('notes', ({ file }) => isOwn(file, 'notes', 'events')),
    countWords(
      'others',
      (problem) => isOwn(problem.file, 'updates') || (isShared(problem.file) && !isActor(problem)),
    ),
    countOpen(
      'bare',
      rows.filter(isBare).map(({ id, place }) => ({ row: id, place })),
    ),
  ];
}

function countOpen(kind: TaskKind, open: readonly NonNullable<Task['first']>[]): Task {
  const [first] = open;
  return { kind, count: open.length, first: first && { place: first.place, row: first.row } };
}

/** Whoever the explainer quotes or gives a position. */
const listActors = (folder: ExplainerFolder): string[] =>
  (['quotes', 'positions'] as const).flatMap((name) =>
    listEntries(folder, name).flatMap(([, { speaker, actors }]) =>
      speaker === undefined ? actors : [speaker],
    ),
  );
