import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What Astro puts on every element of a component with styles of its own, to keep them to it. */
const SCOPE = /data-astro-cid-\w+/g;

/**
 * Gives the scope attributes in a built site names of one or two letters: on a long page they are a thousandth part
 * of the meaning and a twentieth of the weight. Takes the folder of the site.
 */
export async function shortenScopes(dir: string): Promise<void> {
  const names = (await readdir(dir, { recursive: true })).filter((name) =>
    /\.(html|css)$/.test(name),
  );
  const texts = await Promise.all(
    names.toSorted().map(async (name) => ({
      path: join(dir, name),
      text: await readFile(join(dir, name), 'utf8'),
    })),
  );
  const scopes = [...new Set(texts.flatMap(({ text }) => text.match(SCOPE) ?? []))].toSorted();
  const short = new Map(scopes.map((scope, index) => [scope, `s-${index.toString(36)}`]));
  for (const { path, text } of texts) {
    const shortened = text.replaceAll(SCOPE, (scope) => short.get(scope) ?? scope);
    if (shortened !== text) await writeFile(path, shortened);
  }
}
