import { acceptContent } from './accept-content.ts';
import type { ContentRead } from './read/content-read.ts';
import { readFolder } from './read/read-folder.ts';
import type { ContentTexts } from './read/read-folder.ts';

/**
 * Reads a content folder as `readContent` does, but only once in this process: the command, the Vite plugin and the
 * steps after Astro’s build get the same content. Also gives the texts it was read from.
 */
export function readContentOnce(dir: string): Promise<SharedRead> {
  const reading = reads.get(dir) ?? read(dir);
  reads.set(dir, reading);
  return reading;
}

/** Makes the next call read the folder’s content again. */
export function forgetContent(dir: string): void {
  reads.delete(dir);
}

async function read(dir: string): Promise<SharedRead> {
  const texts = await readFolder(dir);
  return { ...acceptContent(texts), texts };
}

const reads = new Map<string, Promise<SharedRead>>();

type SharedRead = ContentRead & { texts: ContentTexts };
