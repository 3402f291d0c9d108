import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { getEnvironment } from '#environment.ts';
import { ContentError, formatProblems, suggest } from '#errors.ts';
import { decodeText } from './decode-text.ts';
import { readTimelineJs } from './timeline-js.ts';
import { readFolders } from '#content/read-content.ts';
import type { ExplainerFolder } from '#content/read/content-read.ts';
import { writeFiles } from '../write-files.ts';

/**
 * Adds the events of a TimelineJS file, JSON or CSV, to an explainer’s `events.yaml`, and their sources to its
 * `sources.yaml`. Existing entries stay as they are.
 *
 * Takes the file’s path, relative to the folder the command was called in, and the explainer’s id. Gives the report:
 * what was added, then every row that was not and everything that was left out. Throws an Error with a one-sentence
 * message, or a ContentError if the explainer itself cannot be read.
 */
export async function importTimeline(path: string, id: string): Promise<string> {
  const { contentDir } = getEnvironment();
  const { text, remark } = await readTimeline(path);
  const folder = choose((await readFolders(contentDir)).explainers, id);
  const { explainer } = folder.values;
  const isReadable = [folder.yaml.events, folder.yaml.sources].every(
    (yaml) => !yaml?.problems.some((problem) => problem.isSyntax),
  );
  if (!explainer || !isReadable) throw new ContentError(folder.problems);

  const { events, sources, problems } = readTimelineJs(basename(path), text, {
    events: folder.ids.events ?? [],
    sources: listSources(folder),
    written: explainer.article.written,
  });
  const root = dirname(contentDir);
  const files = new Map([
    ...(await append(root, `${folder.label}/sources.yaml`, sources)),
    ...(await append(root, `${folder.label}/events.yaml`, events)),
  ]);
  const present = [...files.keys()].filter((file) => existsSync(join(root, file)));
  await writeFiles(root, files, new Set(present));
  const added = `Added ${count(events, 'event')} to ${folder.label}/events.yaml and ${count(sources, 'source')} to sources.yaml.`;
  const told = problems.length === 0 ? [] : [formatProblems(problems)];
  return [added, ...(remark === undefined ? [] : [remark]), ...told].join('\n\n');
}

async function readTimeline(path: string): Promise<ReturnType<typeof decodeText>> {
  const whole = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  try {
    return decodeText(await readFile(whole));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = (code && REASONS[code]) ?? message;
    throw new Error(`The timeline “${shorten(path)}” cannot be read: ${reason}`);
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'it is not there. Name a JSON or CSV file.',
  EISDIR: 'it is a folder. Name a JSON or CSV file.',
};

const shorten = (path: string) => (path.length > 100 ? `…${path.slice(-100)}` : path);

function choose(folders: readonly ExplainerFolder[], id: string): ExplainerFolder {
  const folder = folders.find((candidate) => candidate.id === id);
  if (folder) return folder;
  const ids = folders.map((candidate) => candidate.id);
  throw new Error(`There is no explainer \`${id}\`. ${suggest(id, ids, 'explainers')}`);
}

/** Includes sources with mistakes: their ids are taken too. */
function listSources({ yaml, ids }: ExplainerFolder): Record<string, { url: string }> {
  const written = (yaml.sources?.value ?? {}) as Record<string, { url?: unknown } | null>;
  const getUrl = (id: string) => {
    const url = written[id]?.url;
    return typeof url === 'string' ? url : '';
  };
  return Object.fromEntries((ids.sources ?? []).map((id) => [id, { url: getUrl(id) }]));
}

/** Appends entries to a file, which may be missing or empty (`{}`). */
async function append(
  root: string,
  file: string,
  entries: Record<string, object>,
): Promise<[string, string][]> {
  const added = Object.entries(entries).map(([id, entry]) =>
    stringify({ [id]: entry }, { lineWidth: 100 }),
  );
  if (added.length === 0) return [];
  const path = join(root, file);
  const before = existsSync(path) ? await readFile(path, 'utf8') : '';
  const kept = before.replace(/^\{\}\s*$/m, '').trimEnd();
  return [[file, [...(kept === '' ? [] : [`${kept}\n`]), ...added].join('\n')]];
}

function count(entries: object, noun: string): string {
  const { length } = Object.keys(entries);
  return `${length} ${noun}${length === 1 ? '' : 's'}`;
}
