import { watchFolder } from '#content/watch-folder.ts';

/**
 * Runs a check at once and after every save below a folder, with the time above each report, until Ctrl-C ends the
 * process. Throws what the first check throws; a later failure is given to `report`.
 */
export async function watchContent(
  dir: string,
  check: () => Promise<void>,
  report: (error: unknown) => void,
): Promise<void> {
  const checkNow = () => {
    console.log(`\n${new Date().toLocaleTimeString('en-GB')} ${dir}`);
    return check();
  };
  process.once('SIGINT', () => process.exit(0));
  watchFolder(dir, () => checkNow().catch(report));
  await checkNow();
}
