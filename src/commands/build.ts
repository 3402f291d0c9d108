import { buildSite } from './build-site.ts';
import { reportFailure } from './report-failure.ts';

await buildSite().then(({ summary }) => console.log(summary), reportFailure);
