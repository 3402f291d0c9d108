import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ContentError } from '#errors.ts';
import { readFolders } from '#content/read-content.ts';
import { writeWhole } from '#content/read/write-whole.ts';
import { addArchived } from './add-archived.ts';
import type { Fate } from './ask-address.ts';
import { askPolitely } from './ask-politely.ts';
import { describeFate } from './describe-fate.ts';
import type { Manners } from './fetch-politely.ts';
import { findArchived } from './find-archived.ts';
import { listSources } from './list-sources.ts';
import type { ListedSource } from './list-sources.ts';
import { readMemory, writeMemory } from './remember.ts';

/**
 * Asks the address of every source whether its document is still there, none more than once a day, and writes `archived`
 * where the archive of site.yaml has a copy and none is named. Takes the content folder, the day (`2026-11-26`), the file
 * that remembers, and manners in milliseconds.
 *
 * Gives the report. Throws a ContentError with the problems of the content.
 */
export async function checkSources(contentDir: string, settings: Settings): Promise<string> {
  const { day, memoryFile, manners } = settings;
  const folders = await readFolders(contentDir);
  if (folders.problems.length > 0) throw new ContentError(folders.problems);
  const archive = folders.shared.values.site?.archive ?? INTERNET_ARCHIVE;
  const sources = listSources(folders);
  const memory = await readMemory(memoryFile);
  const urls = [...new Set(sources.map(({ url }) => url))];
  const due = urls.filter((url) => memory[url]?.day !== day);
  const fates = await askPolitely(due, manners);
  const copies = await findCopies(sources, fates, archive, manners);
  await writeCopies(dirname(contentDir), sources, copies);

  const findings = sources.flatMap(({ url, place, id }) => {
    const fate = fates.get(url);
    const finding = fate && describeFate(url, fate, memory[url]?.hash);
    return finding ? [`${place}  ${id}: ${finding.kind}\n  ${url}\n  ${finding.text}`] : [];
  });
  const asked = due.map((url) => {
    const fate = fates.get(url);
    return [url, { day, hash: fate?.kind === 'there' ? fate.hash : memory[url]?.hash }] as const;
  });
  await writeMemory(memoryFile, { ...memory, ...Object.fromEntries(asked) });
  const rest = urls.length - due.length;
  return [
    ...findings,
    `Addresses asked: ${due.length}${rest > 0 ? ` (${rest} already today)` : ''}. To look at: ${findings.length}. Archived copies written: ${copies.size}.`,
  ].join('\n\n');
}

/** The archived copies of sources without one, by address; one address after the other, since the archive is one host. */
async function findCopies(
  sources: readonly ListedSource[],
  fates: ReadonlyMap<string, Fate>,
  archive: string,
  manners: Manners,
): Promise<ReadonlyMap<string, string>> {
  const copies = new Map<string, string>();
  for (const { url, archived } of sources) {
    if (archived !== undefined || copies.has(url) || !fates.has(url)) continue;
    const copy = await findArchived(url, archive, manners);
    if (copy !== undefined) copies.set(url, copy);
  }
  return copies;
}

async function writeCopies(
  root: string,
  sources: readonly ListedSource[],
  copies: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [file, own] of Map.groupBy(sources, (source) => source.file)) {
    const lines = own.flatMap(({ url, archived, line }) => {
      const copy = archived === undefined ? copies.get(url) : undefined;
      return copy === undefined ? [] : [[line, copy] as const];
    });
    if (lines.length === 0) continue;
    const path = join(root, file);
    await writeWhole(path, addArchived(await readFile(path, 'utf8'), new Map(lines)));
  }
}

const INTERNET_ARCHIVE = 'https://archive.org/wayback/available?url={url}';

export type Settings = { day: string; memoryFile: string; manners: Manners };
