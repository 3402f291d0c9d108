import { readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { getEnvironment } from '../environment.ts';
import { ContentError, formatProblems, suggest } from '../errors.ts';
import { readTimelineJs } from '../importers/timeline-js.ts';
import { readFolders } from '../loaders/read-content.ts';
import type { ExplainerFolder } from '../loaders/accept-content.ts';

/**
 * Adds the events of a TimelineJS file, JSON or CSV, to an explainer’s `events.yaml`, and what they rest on to its
 * `sources.yaml`. What is there stays as it is.
 *
 * Takes the file’s path, from the folder the command was called in, and the explainer’s id. Gives the report: what was
 * added, then every row that was not and everything that was left out. Throws an Error with one sentence, or a
 * ContentError where the explainer itself cannot be read.
 */
export async function importTimeline(path: string, id: string): Promise<string> {
  const { contentDir } = getEnvironment();
  const text = await readTimeline(path);
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
  const dir = join(contentDir, 'explainers', id);
  await append(join(dir, 'sources.yaml'), sources);
  await append(join(dir, 'events.yaml'), events);
  const added = `Added ${count(events, 'event')} to ${folder.label}/events.yaml and ${count(sources, 'source')} to sources.yaml.`;
  return problems.length === 0 ? added : `${added}\n\n${formatProblems(problems)}`;
}

async function readTimeline(path: string): Promise<string> {
  const whole = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(whole));
  } catch (error) {
    const reason = error instanceof TypeError ? 'it is not text in UTF-8' : 'it is not there';
    throw new Error(`The timeline “${path}” cannot be read: ${reason}. Name a JSON or CSV file.`);
  }
}

function choose(folders: readonly ExplainerFolder[], id: string): ExplainerFolder {
  const folder = folders.find((candidate) => candidate.id === id);
  if (folder) return folder;
  const ids = folders.map((candidate) => candidate.id);
  throw new Error(`There is no explainer \`${id}\`. ${suggest(id, ids, 'explainers')}`);
}

/** Those with mistakes too: their ids are taken. */
function listSources({ yaml, ids }: ExplainerFolder): Record<string, { url: string }> {
  const written = (yaml.sources?.value ?? {}) as Record<string, { url?: unknown } | null>;
  return Object.fromEntries(
    (ids.sources ?? []).map((id) => [id, { url: String(written[id]?.url ?? '') }]),
  );
}

/** Adds entries at the end of a file, which may not be there, or say with `{}` that it is empty. */
async function append(path: string, entries: Record<string, object>): Promise<void> {
  const added = Object.entries(entries).map(([id, entry]) =>
    stringify({ [id]: entry }, { lineWidth: 100 }),
  );
  if (added.length === 0) return;
  const before = await readFile(path, 'utf8').catch(() => '');
  const kept = before.replace(/^\{\}\s*$/m, '').trimEnd();
  await writeFile(path, [...(kept === '' ? [] : [`${kept}\n`]), ...added].join('\n'));
}

function count(entries: object, noun: string): string {
  const { length } = Object.keys(entries);
  return `${length} ${noun}${length === 1 ? '' : 's'}`;
}
