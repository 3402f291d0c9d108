import { refuseArguments } from './refuse-arguments.ts';
import { reportFailure } from './report-failure.ts';
import { getPort, serveSite } from '#build/preview/serve-site.ts';

try {
  refuseArguments('preview');
  const { url } = await serveSite(getPort());
  console.log(`The site is at ${url} (Ctrl+C stops it)`);
} catch (error) {
  reportFailure(error);
  process.exit();
}
