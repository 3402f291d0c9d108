import type { Readable, Writable } from 'node:stream';
import { autocomplete, autocompleteMultiselect, isCancel, text } from '@clack/prompts';
import type { Question } from './kind.ts';
import { refuseValue } from './refuse-value.ts';
import { splitList } from './split-list.ts';

/**
 * Asks a person at a terminal until the answer is valid: one or several of `choices` if there are any, otherwise a text.
 * `sample` is the answer if the person only presses Enter. Several answers have commas between them. Throws an
 * AbortError if the person stops with Ctrl+C or Escape.
 */
export async function ask(
  question: Question,
  choices: readonly string[] | undefined,
  sample: string | undefined,
  terminal: Terminal,
): Promise<string> {
  const askPerson = !choices ? askForText : question.isList ? askForSeveral : askForOne;
  const answer = await askPerson(question, sample, terminal, choices ?? []);
  if (typeof answer === 'symbol')
    throw new DOMException('The question was not answered.', 'AbortError');
  return typeof answer === 'object' ? answer.join(', ') : answer;
}

const askForOne: AskPerson = ({ asks: message }, sample, terminal, choices) =>
  autocomplete<string>({
    ...terminal,
    message,
    options: choices.map((value) => ({ value })),
    ...(sample !== undefined && { initialValue: sample }),
    maxItems: MOST_SHOWN,
    // Nothing is selected if no choice contains the typed letters.
    validate: (chosen) => (chosen === undefined ? 'This is needed.' : undefined),
  });

const askForSeveral: AskPerson = ({ asks, schema }, sample, terminal, choices) =>
  autocompleteMultiselect<string>({
    ...terminal,
    message: `${asks} (Tab chooses, Enter ends)`,
    options: choices.map((value) => ({ value })),
    ...(sample !== undefined && { initialValues: splitList(sample) }),
    maxItems: MOST_SHOWN,
    required: refuseValue(schema, '') !== undefined,
  });

const askForText: AskPerson = async ({ asks: message, schema }, sample, terminal) => {
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
};

/** How many choices are shown at once; typing finds the others. */
const MOST_SHOWN = 8;

type AskPerson = (
  question: Question,
  sample: string | undefined,
  terminal: Terminal,
  choices: readonly string[],
) => Promise<string | string[] | symbol>;

export type Terminal = { input: Readable; output: Writable };
