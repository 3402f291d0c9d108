// `npm run renumber -- <new article> [--explainer <id>] [--write]`: the ids of sentences after an edit of the article.
import { parseArgs } from 'node:util';
import { renumberExplainer } from '#authoring/renumber/renumber-explainer.ts';
import { reportFailure } from './report-failure.ts';

const USAGE = 'npm run renumber -- <new article> [--explainer <id>] [--write]';

try {
  const { positionals, values } = readArguments();
  const [article, ...more] = positionals;
  if (article === undefined || more.length > 0) throw new Error(`Name the new article: ${USAGE}`);
  console.log(await renumberExplainer(article, values.explainer, values.write === true));
} catch (error) {
  reportFailure(error);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { explainer: { type: 'string' }, write: { type: 'boolean' } },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
