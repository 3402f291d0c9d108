import { lstat, open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Problem } from '#errors.ts';
import { normalizeText } from '#model/normalize-text.ts';

/**
 * Reads the text files of one folder, and nothing else: no pipe or device, and no file outside it that a link leads to,
 * which may be a secret of the machine that builds. Links within the folder are followed.
 *
 * Takes the folder’s path. A file that cannot be read is a problem, never an exception; a missing file is neither.
 */
export async function createTextFiles(dir: string): Promise<TextFiles> {
  const root = await realpath(dir).catch(() => dir);
  const problems: Problem[] = [];
  const label = basename(dir);
  const name = (path: string) => [label, ...path.split(sep)].join('/');

  async function find(path: string, kind: 'file' | 'folder'): Promise<string | undefined> {
    const found = await look(path, kind);
    if (typeof found === 'string') return found;
    if (found) problems.push({ file: name(path), ...found });
    return undefined;
  }

  async function look(path: string, kind: 'file' | 'folder'): Promise<string | Fault | undefined> {
    try {
      const real = await realpath(join(dir, path));
      const found = await stat(real);
      const isKind = kind === 'file' ? found.isFile() : found.isDirectory();
      if (!isWithin(root, real)) return OUTSIDE;
      return isKind ? real : NOT[kind];
    } catch (error) {
      return explainFailure(error) ?? ((await isLink(join(dir, path))) ? DANGLING : undefined);
    }
  }

  return {
    problems,
    async readText(path, mostBytes = MOST_BYTES) {
      const real = await find(path, 'file');
      const bytes = real && (await readStart(real, mostBytes).catch(explainFailure));
      if (bytes === undefined || typeof bytes === 'string') return undefined;
      if (Buffer.isBuffer(bytes)) return normalizeText(bytes.toString('utf8'));
      problems.push({ file: name(path), ...bytes });
      return undefined;
    },
    async readBytes(path, mostBytes) {
      const real = await look(path, 'file');
      return typeof real === 'string' ? readStart(real, mostBytes).catch(explainFailure) : real;
    },
    async listNames(path, kind, named = /./) {
      const real = await find(path, 'folder');
      if (real === undefined) return [];
      const isOther = kind === 'file' ? 'isDirectory' : 'isFile';
      const entries = (await readdir(real, { withFileTypes: true })).filter(
        (entry) => !entry[isOther]() && named.test(entry.name) && !entry.name.startsWith('.'),
      );
      const isThere = await Promise.all(
        entries.map(
          async (entry) => !entry.isSymbolicLink() || (await find(join(path, entry.name), kind)),
        ),
      );
      return entries
        .filter((_entry, index) => isThere[index])
        .map((entry) => entry.name)
        .sort();
    },
  };
}

const isWithin = (root: string, path: string) =>
  path === root || !relative(root, path).startsWith('..');

const isLink = async (path: string) =>
  (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false;

async function readStart(path: string, mostBytes: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, mostBytes)), 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Explains the system’s error for a file that cannot be read; undefined if the file is only missing. */
function explainFailure(error: unknown): Fault | undefined {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
  if (code === 'ELOOP') return DANGLING;
  return { message: `The file cannot be read (${code}).`, hint: 'Check who may read it.' };
}

const NOT = {
  file: { message: 'This is no file that can be read.', hint: 'Put a file in its place.' },
  folder: { message: 'This is no folder.', hint: 'Put a folder in its place.' },
};
const OUTSIDE = {
  message: 'This is a link that leads out of the content folder, which is not followed.',
  hint: 'Put a copy in its place, or set CONTENT_DIR to the folder where the files are.',
};
const DANGLING = {
  message: 'This is a link that leads to nothing.',
  hint: 'Mend the link, or put the file itself in its place.',
};

/** Maximum bytes read of a file by default; accepted files are smaller. */
const MOST_BYTES = 1_000_000;

/** Why a file cannot be used, and what to do. */
type Fault = Pick<Problem, 'message' | 'hint'>;

/** Paths are relative to the folder. */
export type TextFiles = {
  /** Problems of files that could not be read; grows while reading. */
  problems: Problem[];
  /** The text of a file, or its start, as `normalizeText` gives it; undefined if there is none. */
  readText: (path: string, mostBytes?: number) => Promise<string | undefined>;
  /** The bytes of a file, or its start; a fault that is not among the problems; undefined if there is none. */
  readBytes: (path: string, mostBytes: number) => Promise<Buffer | Fault | undefined>;
  /** The visible names in a folder, sorted: those of the kind, or of links that may lead to the kind. */
  listNames: (path: string, kind: 'file' | 'folder', named?: RegExp) => Promise<string[]>;
};
