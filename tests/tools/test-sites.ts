import { join } from 'node:path';
import { GALLERY_CONTENT } from '../gallery/integration.ts';
import { PROJECT_DIR } from '#environment.ts';
import { buildSite } from '#build/build-site.ts';
import { runTool } from '#authoring/run-tool.ts';
import { serveSite } from '#build/preview/serve-site.ts';

const BUILD = 'src/commands/build.ts';

/** What the browser tests read besides the real site, each built by a command from a content folder. */
const OTHERS = {
  GALLERY: { command: 'tests/tools/build-gallery.ts', content: GALLERY_CONTENT },
  ARABIC: { command: BUILD, content: join(PROJECT_DIR, 'tests/fixtures/arabic/content') },
  TRANSLATED: { command: BUILD, content: join(PROJECT_DIR, 'tests/fixtures/translated/content') },
};

/**
 * Builds every site under test into a folder of its own below `folder`, and serves each on a free port.
 *
 * Gives where they are as the tests read it, `TEST_SITE_DIR`, `TEST_SITE_URL`, `TEST_ARABIC_DIR` and so on, and a way
 * to stop. Throws an Error when one cannot be built.
 */
export async function serveTestSites(folder: string): Promise<TestSites> {
  const { outDir, summary } = await buildSite();
  console.log(summary);
  const others = Object.entries(OTHERS).map(async ([name, { command, content }]) => {
    const dir = join(folder, name.toLowerCase());
    const env = { CONTENT_DIR: content, OUT_DIR: dir };
    if ((await runTool('node', [command], env)) !== 0)
      throw new Error(`The site of ${content} could not be built.`);
    return [name, dir] as const;
  });
  const sites = [['SITE', outDir] as const, ...(await Promise.all(others))];
  const served = await Promise.all(
    sites.map(async ([name, dir]) => ({ name, dir, ...(await serveSite(0, dir)) })),
  );
  return {
    env: Object.fromEntries(
      served.flatMap(({ name, dir, url }) => [
        [`TEST_${name}_DIR`, dir],
        [`TEST_${name}_URL`, url],
      ]),
    ),
    stop: async () => {
      await Promise.all(served.map(({ stop }) => stop()));
    },
  };
}

type TestSites = { env: Record<string, string>; stop: () => Promise<void> };
