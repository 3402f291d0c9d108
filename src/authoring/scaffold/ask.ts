import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { z } from 'astro/zod';
import { suggest } from '#errors.ts';
import type { ContentTexts, ExplainerTexts } from '#content/read/read-folder.ts';
import type { Answers, Question } from './kind.ts';

/**
 * Gets an answer to every question: from the flags, else from the person at the terminal, else the sample text.
 *
 * Without a terminal it never waits. Throws an Error that names every flag with a wrong value or without one.
 */
export async function getAnswers(
  questions: readonly Question[],
  flags: Readonly<Record<string, string | undefined>>,
  content: ContentTexts,
  explainer: ExplainerTexts | undefined,
  terminal: Terminal | undefined,
): Promise<Answers> {
  const answers: Record<string, string> = {};
  const wrong: string[] = [];
  const lines = terminal && createInterface(terminal);
  try {
    for (const question of questions) {
      const choices = question.choices?.(content, explainer);
      const sample = question.sample ?? (choices?.length === 1 ? choices[0] : undefined);
      const given = flags[question.name];
      if (given === undefined && lines) {
        answers[question.name] = await ask(lines, question, choices, sample);
        continue;
      }
      const value = given ?? sample;
      const reason = value === undefined ? 'is missing' : refuse(question.schema, value, choices);
      if (reason === undefined) answers[question.name] = value ?? '';
      else wrong.push(`--${question.name} ${reason}${describe(question, choices, value)}`);
    }
  } finally {
    lines?.close();
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return answers;
}

async function ask(
  lines: Lines,
  { asks, schema }: Question,
  choices: readonly string[] | undefined,
  sample: string | undefined,
): Promise<string> {
  const known = choices && choices.length > 0 ? ` (${choices.join(', ')})` : '';
  for (;;) {
    const typed = await lines.question(`${asks}${known}${sample ? ` [${sample}]` : ''}: `);
    const value = typed.trim() || sample;
    const reason = value === undefined ? 'This is needed' : refuse(schema, value, choices);
    if (reason === undefined) return value ?? '';
    console.error(`  ${reason}`);
  }
}

/** Why a value cannot be taken, or undefined. */
export function refuse(
  schema: z.ZodType,
  value: string,
  choices?: readonly string[],
): string | undefined {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  if (choices && !choices.includes(value)) return `is “${shown}”, which is not known.`;
  const message = schema.safeParse(value).error?.issues[0]?.message;
  return message && `is “${shown}”. ${message}`;
}

function describe(
  { asks }: Question,
  choices: readonly string[] | undefined,
  value: string | undefined,
): string {
  if (value === undefined) return `: ${asks}.${choices ? ` Known: ${choices.join(', ')}.` : ''}`;
  return choices && !choices.includes(value) ? ` ${suggest(value, choices, 'values')}` : '';
}

type Lines = ReturnType<typeof createInterface>;

export type Terminal = { input: Readable; output: Writable };
