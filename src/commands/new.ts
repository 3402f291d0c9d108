// `npm run new -- explainer <id>`, `section`, `quote`, `term`, `actor`: writes valid files with sample text.
// `npm run new -- timeline <file> --explainer <id>`: imports the events of a TimelineJS timeline.
import { parseArgs } from 'node:util';
import { importTimeline } from '#authoring/importers/import-timeline.ts';
import { reportFailure } from './report-failure.ts';
import { NEW_USAGE, writeNew } from '#authoring/scaffold/write-new.ts';

const args = process.argv.slice(2);
if (args.includes('--help')) console.log(NEW_USAGE);
else
  await (args[0] === 'timeline' ? bringTimeline(args.slice(1)) : writeNew(args)).catch(
    reportFailure,
  );

async function bringTimeline(rest: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...rest],
    allowPositionals: true,
    strict: false,
    options: { explainer: { type: 'string' } },
  });
  const [file, ...more] = positionals;
  const { explainer } = values;
  if (file === undefined || more.length > 0 || typeof explainer !== 'string')
    throw new Error(
      'Name the timeline and the explainer: `npm run new -- timeline <file> --explainer <id>`.',
    );
  console.log(await importTimeline(file, explainer));
}
