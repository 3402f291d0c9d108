// `node tests/tools/build-gallery.ts`: the gallery as files in OUT_DIR, under the policy of the published site.
import { build } from 'astro';
import { getEnvironment, PROJECT_DIR } from '#environment.ts';
import { GALLERY_CONTENT } from '../gallery/integration.ts';
import { reportFailure } from '#commands/report-failure.ts';
import { join } from 'node:path';

process.env['CONTENT_DIR'] = GALLERY_CONTENT;
await build({
  root: PROJECT_DIR,
  configFile: 'tests/gallery/astro.config.mjs',
  outDir: getEnvironment().outDir,
  cacheDir: join(PROJECT_DIR, 'node_modules', '.astro', 'gallery'),
  logLevel: 'warn',
}).catch(reportFailure);
// After a failed build Astro's workers keep running, and the process with them.
process.exit();
