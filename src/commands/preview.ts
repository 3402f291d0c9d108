import { reportFailure } from './report-failure.ts';
import { getPort, serveSite } from './serve-site.ts';

try {
  const { url } = await serveSite(getPort());
  console.log(`The site is at ${url} (Ctrl+C stops it)`);
} catch (error) {
  reportFailure(error);
  process.exit();
}
