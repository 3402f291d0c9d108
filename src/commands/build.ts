import { buildSite } from '#build/build-site.ts';
import { reportFailure } from './report-failure.ts';

await buildSite().then(({ summary }) => console.log(summary), reportFailure);
// After a failed build Astro’s workers keep the process running.
process.exit();
