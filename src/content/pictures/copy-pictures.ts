import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

/**
 * Copies the accepted pictures to where Astro reads them: a folder of the project, by plain names that any tool takes.
 * A copy has its bytes’ hash in its path, so that it is written once and never changed.
 *
 * Takes the content folder, the folder for the copies, and the pictures by `<explainer>/<path from its folder>`. Gives
 * the path of each copy. Throws an Error if a picture has changed since it was accepted.
 */
export async function copyPictures(
  contentDir: string,
  picturesDir: string,
  pictures: ReadonlyMap<string, { hash: string }>,
): Promise<Map<string, string>> {
  const copies = new Map<string, string>();
  for (const [name, { hash }] of pictures) {
    const bytes = await readFile(join(contentDir, 'explainers', name));
    if (hashPicture(bytes) !== hash)
      throw new Error(`The picture ${name} has changed while the site was built. Build it again.`);
    const copy = join(picturesDir, hash, getPlainName(name));
    await writeOnce(copy, bytes);
    copies.set(name, copy);
  }
  return copies;
}

/** The hash by which a picture is known: of its bytes. */
export const hashPicture = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** `Der Kai (1).JPG` becomes `der-kai-1.jpg`. */
function getPlainName(name: string): string {
  const ending = extname(name);
  const stem = basename(name, ending).normalize('NFKD').toLowerCase();
  const plain = stem.replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-');
  return `${plain.replace(/^-|-$/g, '').slice(0, 60) || 'picture'}${ending.toLowerCase()}`;
}

/** Two builds may write the same copy at the same time. */
async function writeOnce(file: string, bytes: Buffer): Promise<void> {
  const there = await readFile(file).catch(() => undefined);
  if (there?.equals(bytes)) return;
  await mkdir(join(file, '..'), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, bytes);
  await rename(draft, file);
}
