import { dev } from 'astro';
import { PROJECT_DIR } from '#environment.ts';
import { refuseArguments } from './refuse-arguments.ts';
import { reportFailure } from './report-failure.ts';
import { getPort } from '#build/preview/serve-site.ts';

try {
  refuseArguments('dev');
  await dev({ root: PROJECT_DIR, server: { port: getPort(), host: 'localhost' } });
} catch (error) {
  reportFailure(error);
  process.exit();
}
