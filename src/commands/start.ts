import { buildSite } from '#build/build-site.ts';
import { refuseArguments } from './refuse-arguments.ts';
import { reportFailure } from './report-failure.ts';
import { getPort, serveSite } from '#build/preview/serve-site.ts';

try {
  refuseArguments('start');
  const port = getPort();
  console.log('Building the site …');
  const { summary } = await buildSite();
  console.log(summary);
  const { url } = await serveSite(port);
  console.log(`\nThe site is at ${url} (Ctrl+C stops it)`);
} catch (error) {
  reportFailure(error);
  process.exit();
}
