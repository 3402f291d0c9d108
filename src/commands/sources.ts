// `npm run sources`: asks the address of every source whether its document is still there.
import { join } from 'node:path';
import { checkSources } from '#authoring/sources/check-sources.ts';
import { getEnvironment, getToday, PROJECT_DIR } from '#environment.ts';
import { refuseArguments } from './refuse-arguments.ts';
import { reportFailure } from './report-failure.ts';

try {
  refuseArguments('sources');
  const { contentDir, siteUrl } = getEnvironment();
  console.log('Asking the addresses of all sources, a few at a time …');
  const report = await checkSources(contentDir, {
    day: getToday(),
    memoryFile: join(PROJECT_DIR, 'node_modules/.cache/on-record/sources.json'),
    manners: { timeout: 20_000, pause: 1000, agent: `on-record-sources (+${siteUrl})` },
  });
  console.log(report);
} catch (error) {
  reportFailure(error);
}
