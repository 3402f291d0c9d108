import type { Readable, Writable } from 'node:stream';
import { autocomplete, isCancel, text } from '@clack/prompts';
import type { Question } from './kind.ts';
import { refuseValue } from './refuse-value.ts';

/**
 * Asks a person at a terminal until the answer is valid: one of `choices` if there are any, otherwise a text. `sample`
 * is the answer if the person only presses Enter. Throws an AbortError if the person stops with Ctrl+C or Escape.
 */
export async function ask(
  question: Question,
  choices: readonly string[] | undefined,
  sample: string | undefined,
  terminal: Terminal,
): Promise<string> {
  const answer = choices
    ? await askForChoice(question, choices, sample, terminal)
    : await askForText(question, sample, terminal);
  if (isCancel(answer)) throw new DOMException('The question was not answered.', 'AbortError');
  return answer;
}

const askForChoice = (
  { asks: message }: Question,
  choices: readonly string[],
  sample: string | undefined,
  terminal: Terminal,
) =>
  autocomplete<string>({
    ...terminal,
    message,
    options: choices.map((value) => ({ value })),
    ...(sample !== undefined && { initialValue: sample }),
    maxItems: MOST_SHOWN,
    // Nothing is selected if no choice contains the typed letters.
    validate: (chosen) => (chosen === undefined ? 'This is needed.' : undefined),
  });

async function askForText(
  { asks: message, schema }: Question,
  sample: string | undefined,
  terminal: Terminal,
) {
  const answer = await text({
    ...terminal,
    message,
    ...(sample !== undefined && { placeholder: sample, defaultValue: sample }),
    validate(typed) {
      const value = typed?.trim() || sample;
      if (value === undefined) return 'This is needed.';
      const reason = refuseValue(schema, value);
      return reason && `This ${reason}`;
    },
  });
  return isCancel(answer) ? answer : answer.trim() || (sample ?? '');
}

/** How many choices are shown at once; typing finds the others. */
const MOST_SHOWN = 8;

export type Terminal = { input: Readable; output: Writable };
