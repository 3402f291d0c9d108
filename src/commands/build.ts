import { buildSite } from '#build/build-site.ts';
import { reportFailure } from './report-failure.ts';

await buildSite().then(({ summary }) => console.log(summary), reportFailure);
// After a failed build Astro's workers keep running, and the process with them.
process.exit();
