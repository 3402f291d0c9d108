import { join } from 'node:path';
import { GALLERY_CONTENT } from '../gallery/integration.ts';
import { runScript } from '../run-command.ts';
import { PROJECT_DIR } from '#environment.ts';
import { serveSite } from '#build/preview/serve-site.ts';

const BUILD = 'src/commands/build.ts';
const getFixture = (name: string) => join(PROJECT_DIR, `tests/fixtures/${name}/content`);

/** The sites under test: the real one with its defaults, and others for content that it does not have. */
const SITES: Record<string, TestSite> = {
  SITE: { script: BUILD, content: join(PROJECT_DIR, 'content') },
  GALLERY: { script: 'tests/tools/build-gallery.ts', content: GALLERY_CONTENT },
  ARABIC: { script: BUILD, content: getFixture('arabic') },
  SHAPES: { script: BUILD, content: getFixture('shapes') },
  // The real site also has no base path.
  TRANSLATED: {
    script: BUILD,
    content: getFixture('translated'),
    settings: { SITE_URL: 'https://news.example', BASE_PATH: '/news/' },
  },
};

/**
 * Builds every site under test into its own folder below `folder`, side by side, and serves each on a free port.
 *
 * Gives the environment that the tests read: `TEST_SITE_DIR`, `TEST_SITE_URL` and the output of the build,
 * `TEST_SITE_OUTPUT`, with each name in place of `SITE`. Also gives a function to stop the servers. Throws an Error if
 * a site cannot be built.
 */
export async function serveTestSites(folder: string): Promise<ServedSites> {
  const built = await Promise.all(
    Object.entries(SITES).map(async ([name, site]) => {
      const dir = join(folder, name.toLowerCase());
      return { name, dir, output: await buildTestSite(site, dir), path: getPath(site) };
    }),
  );
  const served = await Promise.all(
    built.map(async (site) => ({ ...site, ...(await serveBelow(site.path, site.dir)) })),
  );
  return {
    env: Object.fromEntries(
      served.flatMap(({ name, dir, url, output }) => [
        [`TEST_${name}_DIR`, dir],
        [`TEST_${name}_URL`, url],
        [`TEST_${name}_OUTPUT`, output],
      ]),
    ),
    stop: async () => {
      await Promise.all(served.map(({ stop }) => stop()));
    },
  };
}

async function buildTestSite({ script, content, settings }: TestSite, dir: string) {
  const all = { ...settings, CONTENT_DIR: content, OUT_DIR: dir };
  const { code, stdout, stderr } = await runScript(script, all);
  if (code !== 0) throw new Error(`The site of ${content} could not be built.\n${stderr}`);
  process.stdout.write(stdout);
  return `${stdout}${stderr}`;
}

const getPath = ({ settings }: TestSite) => settings?.['BASE_PATH'] ?? '/';

/** The preview reads the base path of a site from the environment when it is called. */
function serveBelow(path: string, dir: string): ReturnType<typeof serveSite> {
  process.env['BASE_PATH'] = path;
  const serving = serveSite(0, dir);
  delete process.env['BASE_PATH'];
  return serving;
}

/** `script` is a path in the project. */
type TestSite = { script: string; content: string; settings?: Record<string, string> };
type ServedSites = { env: Record<string, string>; stop: () => Promise<void> };
