import { parseArgs } from 'node:util';
import type { Kind } from './kind.ts';

/**
 * Reads the arguments of a kind: its id, if it is given, and the flags by the names of the questions. A flag may be
 * written as in the files, `--sortName`, or with hyphens, `--sort-name`. Throws an Error that names the known flags.
 */
export function parseFlags(kind: Kind, args: readonly string[]): Flags {
  const names = [
    'id',
    ...(kind.inExplainer ? ['explainer'] : []),
    ...kind.questions.map(({ name }) => name),
  ];
  const forms = names.flatMap((name) => [name, toKebab(name)]);
  const { values, positionals } = parse(args, forms, names);
  if (positionals.length > 1)
    throw new Error(
      `Write one id: “${positionals[1]?.slice(0, 60)}” is a word too many. Text stands behind a flag, in quotation marks.`,
    );
  return {
    id: positionals[0] ?? values['id'],
    flags: Object.fromEntries(names.map((name) => [name, values[name] ?? values[toKebab(name)]])),
  };
}

function parse(args: readonly string[], forms: readonly string[], names: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(forms.map((name) => [name, { type: 'string' as const }])),
    });
  } catch (error) {
    const message = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Error(`${message}. Flags: ${names.map((name) => `--${name}`).join(', ')}.`);
  }
}

const toKebab = (name: string) => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

type Flags = { id: string | undefined; flags: Readonly<Record<string, string | undefined>> };
