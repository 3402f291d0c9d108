// `npm run new -- explainer <id>`, `section`, `quote`, `term`, `actor` …: writes valid files with sample text.
// `npm run new -- explainer <id> --article <file>`: drafts an explainer from an article.
// `npm run new -- timeline <file> [--explainer <id>]`: imports the events of a TimelineJS timeline.
import { writeDraft } from '#authoring/article/write-draft.ts';
import { importTimeline } from '#authoring/importers/import-timeline.ts';
import { readArguments } from './read-arguments.ts';
import { reportFailure } from './report-failure.ts';
import { formatHelp } from '#authoring/scaffold/format-help.ts';
import { writeNew } from '#authoring/scaffold/write-new.ts';

const [kind, ...args] = process.argv.slice(2);
await run().catch(reportFailure);

async function run(): Promise<void> {
  if (args.includes('--help') || args.includes('-h') || kind === '--help' || kind === '-h')
    console.log(formatHelp(kind));
  else if (kind === 'timeline') await bringTimeline();
  else if (kind === 'explainer' && hasArticleFile(args)) console.log(await writeDraft(args));
  else await writeNew([kind ?? '', ...args]);
}

/** An address under `--article` is not read: nothing is fetched. */
function hasArticleFile(words: readonly string[]): boolean {
  const at = words.findIndex((word) => /^--article(?:=|$)/u.test(word));
  const value = at === -1 ? undefined : (words[at]?.split('=')[1] ?? words[at + 1]);
  return value !== undefined && !/^https?:/u.test(value);
}

async function bringTimeline(): Promise<void> {
  const usage = 'npm run new -- timeline <file> --explainer <id>';
  const { values, positionals } = readArguments(usage, { explainer: { type: 'string' } }, args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Error(`Name the timeline, and the explainer unless there is only one: \`${usage}\`.`);
  console.log(await importTimeline(file, values.explainer));
}
