import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { BASE_CONTENT } from './content-folder.ts';

/**
 * Writes content with `count` small explainers, `bridge-001` (the oldest) and on, published a day apart. All have the
 * actors, sections and quotes of the base content, and both sections of each name its terms.
 */
export async function writeManyExplainers(dir: string, count: number): Promise<string[]> {
  await cp(BASE_CONTENT, dir, { recursive: true });
  const folder = join(dir, 'explainers');
  const ids = Array.from(
    { length: count },
    (_, index) => `bridge-${String(index + 1).padStart(3, '0')}`,
  );
  const head = parse(await readFile(join(folder, 'bridge', 'explainer.yaml'), 'utf8')) as object;
  for (const [index, id] of ids.entries()) {
    await cp(join(folder, 'bridge'), join(folder, id), { recursive: true });
    const published = new Date(Date.UTC(2024, 5, 1 + index)).toISOString().slice(0, 10);
    await writeFile(
      join(folder, id, 'explainer.yaml'),
      stringify({
        ...head,
        topic: `Millbrook ${index + 1}`,
        headline: `Bridge ${index + 1} at Millbrook`,
        published,
      }),
    );
    const section = join(folder, id, 'sections', 'the-vote.mdx');
    await writeFile(section, `${await readFile(section, 'utf8')}\nA swing bridge takes no toll.\n`);
    await writeFile(join(folder, id, 'updates.yaml'), '[]\n');
  }
  await rm(join(folder, 'bridge'), { recursive: true });
  return ids;
}
