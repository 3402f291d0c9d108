// `npm run gallery`: every block and component with its examples. It reloads on changes.
import { dev } from 'astro';
import { PROJECT_DIR } from '#environment.ts';
import { gallery, GALLERY_CONTENT } from '../gallery/integration.ts';
import { reportFailure } from '#commands/report-failure.ts';
import { getPort } from '#build/preview/serve-site.ts';

process.env['CONTENT_DIR'] = GALLERY_CONTENT;
process.env['BASE_PATH'] = '/';
try {
  const { address } = await dev({
    root: PROJECT_DIR,
    server: { port: getPort(), host: 'localhost' },
    integrations: [gallery],
  });
  console.log(`\nThe gallery is at http://localhost:${address.port}/gallery/ (Ctrl+C stops it)`);
} catch (error) {
  reportFailure(error);
  process.exit();
}
