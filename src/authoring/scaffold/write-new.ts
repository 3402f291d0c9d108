import { dirname, join, relative } from 'node:path';
import { getEnvironment } from '#environment.ts';
import { ContentError, suggest } from '#errors.ts';
import { acceptFolders } from '#content/accept-content.ts';
import { readFolder } from '#content/read/read-folder.ts';
import type { ContentTexts, ExplainerTexts } from '#content/read/read-folder.ts';
import { copyPictures } from './copy-pictures.ts';
import { findDraftProblems } from './find-draft-problems.ts';
import { formatHelp } from './format-help.ts';
import { getAnswers } from './get-answers.ts';
import type { Kind, Question } from './kind.ts';
import { kinds } from './kinds.ts';
import { parseFlags } from './parse-flags.ts';
import { refuseValue } from './refuse-value.ts';
import { writeFiles } from '../write-files.ts';
import { writeSchemas } from '../json-schemas/write-schemas.ts';

/**
 * Writes the files of something new, one of `kinds`, and prints which.
 *
 * Takes the arguments after `npm run new --`. Throws an Error for what cannot be written; then no file is written.
 */
export async function writeNew([name = '', ...args]: readonly string[]): Promise<void> {
  const kind: Kind | undefined = Object.hasOwn(kinds, name)
    ? kinds[name as keyof typeof kinds]
    : undefined;
  if (!kind)
    throw new Error(
      `Say what to write. ${suggest(name, Object.keys(kinds), 'kinds')}\n\n${formatHelp(undefined)}`,
    );
  const { contentDir } = getEnvironment();
  const content = await readFolder(contentDir);
  const { id, answers, explainer } = await readAnswersTo(kind, args, content);
  const { files, next, pictures } = kind.write(id, answers, content, explainer);
  const problems = findDraftProblems(content, files, pictures);
  if (problems.length > 0) throw new ContentError(problems);
  await writeFiles(dirname(contentDir), files, listFiles(content));
  if (pictures) await copyPictures(join(contentDir, 'explainers'), pictures);
  // Only editors' programs need them.
  const { shared } = acceptFolders(await readFolder(contentDir));
  await writeSchemas(contentDir, shared.values).catch(() => undefined);
  for (const file of files.keys())
    console.log(relative(process.env['INIT_CWD'] ?? '.', join(dirname(contentDir), file)));
  console.log(`\n${next}\nSample text is marked TK; \`npm run check\` lists where it stands.`);
}

/** Everything that is wrong with the arguments is in one error; at a terminal, before anything is asked. */
async function readAnswersTo(kind: Kind, args: readonly string[], content: ContentTexts) {
  const terminal = process.stdin.isTTY
    ? { input: process.stdin, output: process.stdout }
    : undefined;
  const { id: given, flags } = parseFlags(kind, args);
  const wrong: string[] = [];
  const ask = async (questions: readonly Question[], explainer?: ExplainerTexts) => {
    const asked = await getAnswers(questions, flags, content, explainer, terminal);
    wrong.push(...asked.wrong);
    if (terminal && wrong.length > 0) throw new Error(wrong.join('\n'));
    return asked.answers;
  };
  const place = kind.inExplainer ? await ask([getExplainerQuestion(content)]) : {};
  const explainer = content.explainers.find(({ id }) => id === place['explainer']);
  const id = given ?? (await ask([getIdQuestion(kind)]))['id'];
  const reason = id === undefined ? undefined : refuseValue(kind.idSchema, id);
  if (reason !== undefined) wrong.push(`The id ${reason}`);
  const isPlaceKnown = !kind.inExplainer || explainer !== undefined;
  const questions = isPlaceKnown ? kind.questions : kind.questions.map(leaveOutChoices);
  const answers = await ask(questions, explainer);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return { id: id ?? '', answers, explainer };
}

/** What there is to choose depends on the explainer. */
function leaveOutChoices({ choices: _, ...question }: Question): Question {
  return question;
}

function getExplainerQuestion({ explainers }: ContentTexts): Question {
  const ids = explainers.map(({ id }) => id);
  return {
    name: 'explainer',
    asks: 'The explainer it is part of',
    schema: kinds.explainer.idSchema,
    choices: () => ids,
  };
}

/** The files that were read: only these may be replaced. */
const listFiles = ({ files, explainers }: ContentTexts) =>
  new Set(
    [files, ...explainers.flatMap(({ files: own, sections }) => [own, sections])].flatMap(
      (texts) => [...texts.keys()],
    ),
  );

const getIdQuestion = ({ idOf, idSchema }: Kind): Question => ({
  name: 'id',
  asks:
    idOf === undefined
      ? 'Its id, which becomes part of its address: lower-case letters, digits, hyphens'
      : `The id of the ${idOf}`,
  schema: idSchema,
});
