import { constants } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { getEnvironment } from '#environment.ts';
import { ContentError, suggest } from '#errors.ts';
import { acceptFolders } from '#content/accept-content.ts';
import { readFolder } from '#content/read/read-folder.ts';
import type { ContentTexts, ExplainerTexts } from '#content/read/read-folder.ts';
import { findDraftProblems } from './find-draft-problems.ts';
import { formatHelp } from './format-help.ts';
import { getAnswers } from './get-answers.ts';
import type { Draft, Kind, Question } from './kind.ts';
import { kinds } from './kinds.ts';
import { refuseValue } from './refuse-value.ts';
import { writeFiles } from '../write-files.ts';
import { writeSchemas } from '../json-schemas/write-schemas.ts';

/**
 * Writes the files of a new explainer, section, quote, term or actor, and prints which.
 *
 * Takes the arguments after `npm run new --`. Throws an Error for what cannot be written; then no file is written.
 */
export async function writeNew([name = '', ...args]: readonly string[]): Promise<void> {
  const kind: Kind | undefined = Object.hasOwn(kinds, name)
    ? kinds[name as keyof typeof kinds]
    : undefined;
  if (!kind)
    throw new Error(
      `What is to be written? ${suggest(name, Object.keys(kinds), 'kinds')}\n\n${formatHelp(undefined)}`,
    );
  const { contentDir } = getEnvironment();
  const content = await readFolder(contentDir);
  const terminal = process.stdin.isTTY
    ? { input: process.stdin, output: process.stdout }
    : undefined;

  const { values, positionals } = parseFlags(kind, args);
  if (positionals.length > 1)
    throw new Error(
      `Write one id: “${positionals[1]?.slice(0, 60)}” is a word too many. Text stands behind a flag, in quotation marks.`,
    );
  const ask = (questions: readonly Question[], explainer?: ExplainerTexts) =>
    getAnswers(questions, values, content, explainer, terminal);
  const explainer = kind.inExplainer
    ? findExplainer(content, (await ask([getExplainerQuestion(content)]))['explainer'])
    : undefined;
  const id = positionals[0] ?? (await ask([{ ...ID, schema: kind.idSchema }]))['id'] ?? '';
  const reason = refuseValue(kind.idSchema, id);
  if (reason !== undefined) throw new Error(`The id ${reason}`);

  const { files, next, pictures } = kind.write(
    id,
    await ask(kind.questions, explainer),
    content,
    explainer,
  );
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

async function copyPictures(
  dir: string,
  { of, id }: NonNullable<Draft['pictures']>,
): Promise<void> {
  for (const file of of.pictures?.keys() ?? []) {
    await mkdir(dirname(join(dir, id, file)), { recursive: true });
    await copyFile(join(dir, of.id, file), join(dir, id, file), constants.COPYFILE_EXCL);
  }
}

function parseFlags(kind: Kind, args: readonly string[]) {
  const names = [
    'id',
    ...(kind.inExplainer ? ['explainer'] : []),
    ...kind.questions.map(({ name }) => name),
  ];
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    });
  } catch (error) {
    const message = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Error(`${message}. Flags: ${names.map((name) => `--${name}`).join(', ')}.`);
  }
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

const findExplainer = ({ explainers }: ContentTexts, id: string | undefined) =>
  explainers.find((explainer) => explainer.id === id);

/** The files that were read: only these may be replaced. */
const listFiles = ({ files, explainers }: ContentTexts) =>
  new Set(
    [files, ...explainers.flatMap(({ files: own, sections }) => [own, sections])].flatMap(
      (texts) => [...texts.keys()],
    ),
  );

const ID = {
  name: 'id',
  asks: 'Its id, which becomes part of its address: lower-case letters, digits, hyphens',
};

/** How `npm run new` is used. */
