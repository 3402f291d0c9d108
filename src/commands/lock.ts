// `npm run lock -- <article.txt> [--explainer <id>]`: ties the quotes of an explainer to the article’s sentences.
// `npm run lock -- --links`: records the addresses of this build, so that later builds must keep them.
import { readArguments } from './read-arguments.ts';
import { reportFailure } from './report-failure.ts';

const USAGE = `Write one of these:
  npm run lock -- <article.txt> [--explainer <id>]   compare the quotes with the article, and keep their words
  npm run lock -- --links                            build the site, and keep its addresses
The article may also be Markdown, a saved web page or .docx.`;

try {
  const { positionals, values } = readArguments(USAGE, {
    explainer: { type: 'string' },
    links: { type: 'boolean' },
  });
  const [article, ...more] = positionals;
  if (more.length > 0 || (article === undefined) !== (values.links === true))
    throw new Error(USAGE);
  if (article === undefined) console.log(await (await import('#build/lock-links.ts')).lockLinks());
  else
    console.log(
      await (await import('#authoring/lock-record.ts')).lockRecord(article, values.explainer),
    );
} catch (error) {
  reportFailure(error);
}
// After a failed build Astro’s workers keep the process running.
process.exit();
