// `node tests/tools/build-gallery.ts`: the gallery as files in OUT_DIR, with the CSP of the published site.
import { build } from 'astro';
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { holdLock } from '#build/install/hold-lock.ts';
import { getAstroRoot } from '#build/run-astro.ts';
import { reportFailure } from '#commands/report-failure.ts';
import { getEnvironment, PROJECT_DIR } from '#environment.ts';
import { GALLERY_CONTENT } from '../gallery/integration.ts';

process.env['CONTENT_DIR'] = GALLERY_CONTENT;
const { outDir } = getEnvironment();
// Differs from the root of the site that is built from the same content, because the builds run side by side.
const root = getAstroRoot(`${GALLERY_CONTENT} in the gallery`);
await mkdir(root, { recursive: true });
process.chdir(root);
await holdLock(`${root}.lock`, () =>
  build({
    root,
    cacheDir: join(root, 'cache'),
    configFile: relative(root, join(PROJECT_DIR, 'tests/gallery/astro.config.mjs')),
    srcDir: join(PROJECT_DIR, 'src'),
    publicDir: join(PROJECT_DIR, 'public'),
    outDir,
    logLevel: 'warn',
  }),
).catch(reportFailure);
// After a failed build Astro's workers, and so the process, keep running.
process.exit();
