import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { suggest } from '#errors.ts';
import type { Problem } from '#errors.ts';
import { normalizeText } from '#model/normalize-text.ts';
import { WHOLE } from '#model/site-part.ts';
import type { SitePart } from '#model/site-part.ts';
import { chooseExplainers } from './choose-explainers.ts';
import { readLock } from './read-lock.ts';
import { readPictures } from './read-pictures.ts';
import type { Pictures } from './read-pictures.ts';
import { recordLock } from '#schemas/record-lock.ts';
import { explainerFiles, siteFiles } from '#schemas/files.ts';
import { createTextFiles } from './text-files.ts';
import type { TextFiles } from './text-files.ts';

/**
 * Reads the texts of a content folder, each up to the maximum that is accepted.
 *
 * Takes the folder’s path, which part of the site is made, and the explainers that are built already: these, and those of
 * another part, are only named. A missing file has no text; one that cannot be read is among the problems.
 */
export async function readFolder(
  dir: string,
  part: SitePart = WHOLE,
  built: ReadonlySet<string> = new Set(),
): Promise<ContentTexts> {
  const label = basename(dir);
  const disk = await createTextFiles(dir);
  const isFolder = await stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder)
    return { label, files: new Map(), explainers: [], problems: [explainMissing(dir)] };
  await refuseNames(disk, label, '', toFileNames(siteFiles));
  const all = await disk.listNames('explainers', 'folder');
  const chosen = await chooseExplainers(disk, all, part);
  const ids = chosen.filter((id) => !built.has(id));
  const files = await readTexts(disk, label, toFileNames(siteFiles));
  const explainers = await Promise.all(ids.map((id) => readExplainer(disk, label, id)));
  const elsewhere = all.filter((id) => !ids.includes(id));
  return { label, files, explainers, elsewhere, problems: dropRepeated(disk.problems) };
}

async function readExplainer(disk: TextFiles, top: string, id: string): Promise<ExplainerTexts> {
  const path = join('explainers', id);
  const label = `${top}/explainers/${id}`;
  await refuseNames(disk, label, path, toFileNames(explainerFiles));
  const sections = await disk.listNames(join(path, 'sections'), 'file', /\.mdx$/);
  await refuseNames(disk, `${label}/sections`, join(path, 'sections'), sections);
  const lock = await disk.readText(join(path, 'record.lock.json'), MOST_BYTES);
  const texts = await readTexts(disk, `${label}/sections`, sections, join(path, 'sections'));
  return {
    ...{ id, label },
    files: await readTexts(disk, label, toFileNames(explainerFiles), path),
    sections: texts,
    pictures: await readPictures(disk, path, [...texts.values()]),
    article: await readArticle(disk, join(path, 'article.txt')),
    record: readLock(lock, `${label}/record.lock.json`, recordLock),
  };
}

/** Git ignores the article: nothing but sentences left out is taken from it, and one that cannot be read is no problem. */
async function readArticle(disk: TextFiles, path: string): Promise<string | undefined> {
  const bytes = await disk.readBytes(path, MOST_BYTES);
  return Buffer.isBuffer(bytes) ? normalizeText(bytes.toString('utf8')) : undefined;
}

async function readTexts(
  disk: TextFiles,
  label: string,
  names: readonly string[],
  path = '',
): Promise<Texts> {
  const texts = await Promise.all(
    names.map(async (name) => [`${label}/${name}`, await disk.readText(join(path, name))] as const),
  );
  return new Map(texts.flatMap(([file, text]) => (text === undefined ? [] : [[file, text]])));
}

/**
 * Refuses files that look like ours but are not read, which nobody would notice: `updates.yml`, `Quotes.yaml`,
 * `one.md`.
 */
async function refuseNames(
  disk: TextFiles,
  label: string,
  path: string,
  known: readonly string[],
): Promise<void> {
  const looks = path.endsWith('sections') ? /^(?!README\.md$).*\.mdx?$/i : /\.ya?ml$/i;
  for (const name of await disk.listNames(path, 'file', looks))
    if (!known.includes(name))
      disk.problems.push({
        file: `${label}/${name}`,
        message: 'No file of this name is read.',
        hint: path.endsWith('sections')
          ? 'A section ends in `.mdx`, in small letters.'
          : suggest(name, known, 'files'),
      });
}

/** A link is met when its folder is listed, and again when it is read. */
function dropRepeated(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [`${one.file} ${one.message}`, one])).values()];
}

const explainMissing = (dir: string): Problem => ({
  file: basename(dir),
  message: 'There is no such content folder.',
  received: dir,
  hint: 'Name a folder in CONTENT_DIR, or leave it unset.',
});

const toFileNames = (files: object) => Object.keys(files).map((name) => `${name}.yaml`);

/** Maximum bytes of an article, and of a lock, which repeats the words of all quotes. */
const MOST_BYTES = 5_000_000;

/** Texts by their path as an editor knows it, starting with the content folder. */
export type Texts = ReadonlyMap<string, string>;

export type ExplainerTexts = {
  id: string;
  label: string;
  files: Texts;
  sections: Texts;
  pictures?: Pictures;
  /** The text that is explained, where it lies in the folder: it is never published. */
  article?: string | undefined;
  /** The quotes as they were when last compared with the article. */
  record?: ReturnType<typeof readLock<typeof recordLock>>;
};

export type ContentTexts = {
  label: string;
  files: Texts;
  explainers: ExplainerTexts[];
  /** The ids of explainers that another part of the site has. */
  elsewhere?: readonly string[];
  /** Files that exist but cannot be read. */
  problems?: readonly Problem[];
};
