import { basename, dirname } from 'node:path';
import { getEnvironment } from '#environment.ts';
import { ContentError, formatProblems } from '#errors.ts';
import { acceptFolders } from '#content/accept-content.ts';
import { readFolder } from '#content/read/read-folder.ts';
import type { ContentTexts } from '#content/read/read-folder.ts';
import type { ExplainerFolder } from '#content/read/content-read.ts';
import { chooseExplainer } from '../choose-explainer.ts';
import { findDraftProblems } from '../scaffold/find-draft-problems.ts';
import { writeFiles } from '../write-files.ts';
import { appendEntries } from './append-entries.ts';
import { keepAccepted } from './keep-accepted.ts';
import { readTimelineFile } from './read-timeline-file.ts';
import { readTimelineJs } from './timeline-js.ts';
import type { Known, TimelineImport } from './timeline-js.ts';

/**
 * Adds the events of a TimelineJS file, JSON or CSV, to an explainer’s `events.yaml`, and their sources to its
 * `sources.yaml`. Existing entries stay as they are, and an event that is there already is not added again.
 *
 * Takes the file’s path, relative to the folder the command was called in, and the explainer’s id, which is
 * optional if there is only one. Gives the report:
 * what was added, then every row that was not and everything that was left out. Throws an Error with a one-sentence
 * message, or a ContentError if the explainer itself cannot be read or the content would not be accepted any more.
 */
export async function importTimeline(path: string, id: string | undefined): Promise<string> {
  const { contentDir } = getEnvironment();
  const { text, remark } = await readTimelineFile(path);
  const content = await readFolder(contentDir);
  const folder = chooseExplainer(acceptFolders(content).explainers, id);
  const file = basename(path);
  const read = readTimelineJs(file, text, getKnown(folder));
  const refused = findDraftProblems(content, makeFiles(content, folder, read));
  const kept = refused.length === 0 ? read : keepAccepted(read, refused, file);
  const files = makeFiles(content, folder, kept);
  const problems = refused.length === 0 ? [] : findDraftProblems(content, files);
  if (problems.length > 0) throw new ContentError(problems);
  const own = getTexts(content, folder);
  await writeFiles(dirname(contentDir), files, new Set(own.keys()));
  return formatReport(kept, folder, remark);
}

function getKnown({ values, yaml, ids, problems }: ExplainerFolder): Known {
  const { explainer, updates = [] } = values;
  const isReadable = [yaml.events, yaml.sources].every(
    (file) => !file?.problems.some((problem) => problem.isSyntax),
  );
  if (!explainer || !isReadable) throw new ContentError(problems);
  const days = [explainer.published, ...updates.map(({ date }) => date)];
  return {
    events: listEntries(yaml.events?.value, ids.events, ({ date, title }) => ({
      date: String(date),
      title: String(title),
    })),
    // Sources with mistakes are known too: their ids are taken.
    sources: listEntries(yaml.sources?.value, ids.sources, ({ url }) => ({
      url: typeof url === 'string' ? url : '',
    })),
    written: explainer.article.written,
    changed: days.reduce((a, b) => (a > b ? a : b)),
  };
}

function listEntries<Entry>(
  value: unknown,
  ids: readonly string[] = [],
  read: (entry: Record<string, unknown>) => Entry,
): Record<string, Entry> {
  const entries = (value ?? {}) as Record<string, Record<string, unknown> | null>;
  return Object.fromEntries(ids.map((id) => [id, read(entries[id] ?? {})]));
}

/** The files that get entries. */
function makeFiles(
  content: ContentTexts,
  folder: ExplainerFolder,
  { events, sources }: TimelineImport,
): Map<string, string> {
  const own = getTexts(content, folder);
  const added = [
    [`${folder.label}/sources.yaml`, sources],
    [`${folder.label}/events.yaml`, events],
  ] as const;
  return new Map(
    added
      .filter(([, entries]) => Object.keys(entries).length > 0)
      .map(([name, entries]) => [name, appendEntries(own.get(name) ?? '', entries)]),
  );
}

const getTexts = ({ explainers }: ContentTexts, { id }: ExplainerFolder) =>
  explainers.find((explainer) => explainer.id === id)?.files ?? new Map<string, string>();

function formatReport(
  { events, sources, present, problems }: TimelineImport,
  { label }: ExplainerFolder,
  remark: string | undefined,
): string {
  const added = `Added ${count(events, 'event')} to ${label}/events.yaml and ${count(sources, 'source')} to sources.yaml.`;
  const there = present === 0 ? '' : ` ${present} ${present === 1 ? 'was' : 'were'} there already.`;
  const told = problems.length === 0 ? [] : [formatProblems(problems)];
  return [added + there, ...(remark === undefined ? [] : [remark]), ...told].join('\n\n');
}

function count(entries: object, noun: string): string {
  const { length } = Object.keys(entries);
  return `${length} ${noun}${length === 1 ? '' : 's'}`;
}
