import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeIdLists, makeJsonSchemas, SCHEMA_FOLDER } from './json-schemas.ts';
import type { SiteContent } from '#schemas/files.ts';

/** Writes the JSON Schemas that have changed into a content folder, with the ids of that content. */
export async function writeSchemas(dir: string, site: Partial<SiteContent>): Promise<void> {
  const { actors = {}, glossary = {}, places = {} } = site;
  const ids = makeIdLists({
    actors: Object.keys(actors),
    glossary: Object.keys(glossary),
    places: Object.keys(places),
  });
  const folder = join(dir, SCHEMA_FOLDER);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of [...makeJsonSchemas(), ['ids.json', ids] as const]) {
    const path = join(folder, name);
    const present = await readFile(path, 'utf8').catch(() => undefined);
    if (present !== text) await writeFile(path, text);
  }
}
