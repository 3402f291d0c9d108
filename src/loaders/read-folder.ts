import { open, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readLock } from '../locks/read-lock.ts';
import { recordLock } from '../locks/record-lock.ts';
import { explainerFiles, siteFiles } from '../schemas/files.ts';

/**
 * Reads the texts of a content folder, of each no more than is accepted anyway.
 *
 * Takes the folder's path. A file that is not there has no text; throws only when one cannot be read.
 */
export async function readFolder(dir: string): Promise<ContentTexts> {
  const label = basename(dir);
  const folders = await listNames(join(dir, 'explainers'), (entry) => entry.isDirectory());
  return {
    label,
    files: await readTexts(dir, label, toFileNames(siteFiles)),
    explainers: await Promise.all(
      folders.map((id) =>
        readExplainer(join(dir, 'explainers', id), `${label}/explainers/${id}`, id),
      ),
    ),
  };
}

async function readExplainer(dir: string, label: string, id: string): Promise<ExplainerTexts> {
  const names = await listNames(
    join(dir, 'sections'),
    (entry) => entry.isFile() && entry.name.endsWith('.mdx'),
  );
  return {
    id,
    label,
    files: await readTexts(dir, label, toFileNames(explainerFiles)),
    sections: await readTexts(join(dir, 'sections'), `${label}/sections`, names),
    record: await readLock(join(dir, 'record.lock.json'), `${label}/record.lock.json`, recordLock),
  };
}

async function readTexts(dir: string, label: string, names: readonly string[]): Promise<Texts> {
  const texts = await Promise.all(
    names.map(async (name) => [`${label}/${name}`, await readText(join(dir, name))] as const),
  );
  return new Map(texts.flatMap(([file, text]) => (text === undefined ? [] : [[file, text]])));
}

async function readText(path: string): Promise<string | undefined> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!file) return undefined;
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, MOST_BYTES)));
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function listNames(
  dir: string,
  keep: (entry: { name: string; isFile(): boolean; isDirectory(): boolean }) => boolean,
): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => keep(entry) && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

const toFileNames = (files: object) => Object.keys(files).map((name) => `${name}.yaml`);

/** More than any file that is accepted has. */
const MOST_BYTES = 1_000_000;

/** Texts by their file as an editor knows it, from the content folder on. */
export type Texts = ReadonlyMap<string, string>;

export type ExplainerTexts = {
  id: string;
  label: string;
  files: Texts;
  sections: Texts;
  /** What the quotes were when they were last compared with the article. */
  record?: Awaited<ReturnType<typeof readLock<typeof recordLock>>>;
};

export type ContentTexts = { label: string; files: Texts; explainers: ExplainerTexts[] };
