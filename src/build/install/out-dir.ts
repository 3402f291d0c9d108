import { lstat, mkdir, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';

/**
 * Makes sure that a build can write into a folder, and gives its real path, with links resolved.
 *
 * Takes OUT_DIR or another folder with the name of its setting, the project’s folder and the content’s. Throws an Error
 * with a one-sentence message for a folder that holds the project or the content, is inside a folder that a build
 * reads, or cannot be made.
 */
export async function openOutDir(
  outDir: string,
  { projectDir, contentDir }: { projectDir: string; contentDir: string },
  setting: Setting = 'OUT_DIR',
): Promise<string> {
  const [target, project, content] = await Promise.all([
    resolveLinks(outDir),
    resolveLinks(projectDir),
    resolveLinks(contentDir),
  ]);
  const refuse = (reason: string, advice = 'Name a folder of its own.') =>
    new Error(`${setting} is “${outDir}”, ${reason}. ${advice}`);
  if (isWithin(target, project) || isWithin(target, content))
    throw refuse('which holds the project or the content');
  const sources = [content, ...SOURCES.map((name) => join(project, name))];
  const source = sources.find((dir) => isWithin(dir, target));
  if (source !== undefined) throw refuse(`which lies inside ${basename(source)}/`);
  const taken = target.split(sep).find((part) => part === '.git' || part === 'node_modules');
  if (taken !== undefined) throw refuse(`which lies inside ${taken}/`);
  try {
    await makeFolder(target);
    if ((await stat(target)).isDirectory()) return target;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOTDIR')
      throw refuse(`where no folder can be made (${code})`, 'Name another.');
  }
  throw refuse('which is no folder, or lies in a file');
}

/** Resolves the links of a path, as far as it exists. */
async function resolveLinks(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined || dirname(path) === path) return real ?? path;
  const isLink = (await lstat(path).catch(() => undefined))?.isSymbolicLink();
  const parent = await resolveLinks(dirname(path));
  return isLink ? join(parent, await readlink(path)) : join(parent, basename(path));
}

/** Makes a folder and its parents one at a time: with `recursive`, Node never returns for a path in /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || (await isThere(dirname(path)))) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Opens the folder for the settings of servers. Throws what `openOutDir` throws, and an Error for one inside the site,
 * which would publish them.
 */
export async function openHostingDir(
  hostingDir: string,
  folders: { projectDir: string; contentDir: string; outDir: string },
): Promise<string> {
  const opened = await openOutDir(hostingDir, folders, 'HOSTING_DIR');
  if (!isWithin(folders.outDir, opened)) return opened;
  throw new Error(
    `HOSTING_DIR is “${hostingDir}”, which lies inside OUT_DIR and would be published. Name a folder of its own.`,
  );
}

const isWithin = (dir: string, path: string) =>
  `${path}${sep}`.startsWith(dir.endsWith(sep) ? dir : `${dir}${sep}`);

/** The setting that names a folder a build writes into. */
export type Setting = 'OUT_DIR' | 'HOSTING_DIR';

/** Folders of the project that hold files no build has made, or files a build depends on. */
const SOURCES = ['src', 'public', 'tests', '.astro', '.git', '.github', '.ci', 'node_modules'];
