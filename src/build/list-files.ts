import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Every file below a folder, sorted, as a path in it with `/`; links are not followed. Throws where it cannot be read. */
export async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}
