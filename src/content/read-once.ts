import { acceptContent } from './accept-content.ts';
import type { ContentRead } from './read/content-read.ts';
import { readFolder } from './read/read-folder.ts';
import type { ContentTexts } from './read/read-folder.ts';

/**
 * Reads a content folder as `readContent` does, once for all who ask in this process: the command, the Vite plugin and
 * what comes after Astro’s build see the same content. Gives the texts it was read from as well.
 */
export function readContentOnce(dir: string): Promise<SharedRead> {
  const reading = reads.get(dir) ?? read(dir);
  reads.set(dir, reading);
  return reading;
}

/** Lets the next who asks for a folder’s content read it anew. */
export function forgetContent(dir: string): void {
  reads.delete(dir);
}

async function read(dir: string): Promise<SharedRead> {
  const texts = await readFolder(dir);
  return { ...acceptContent(texts), texts };
}

const reads = new Map<string, Promise<SharedRead>>();

type SharedRead = ContentRead & { texts: ContentTexts };
