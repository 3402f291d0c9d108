import { suggest } from '#errors.ts';
import type { ContentTexts, ExplainerTexts } from '#content/read/read-folder.ts';
import { ask } from './ask.ts';
import type { Terminal } from './ask.ts';
import type { Answers, Question } from './kind.ts';
import { refuseValue } from './refuse-value.ts';
import { splitList } from './split-list.ts';

/**
 * Gets an answer to every question: from the flags, otherwise from the person at the terminal, otherwise the sample
 * text.
 *
 * Without a terminal it never waits. Gives the answers, and a line for every flag whose value is wrong or missing. Throws
 * an AbortError if the person stops.
 */
export async function getAnswers(
  questions: readonly Question[],
  flags: Readonly<Record<string, string | undefined>>,
  content: ContentTexts,
  explainer: ExplainerTexts | undefined,
  terminal: Terminal | undefined,
): Promise<{ answers: Answers; wrong: string[] }> {
  const answers: Record<string, string> = {};
  const wrong: string[] = [];
  for (const question of questions) {
    const { name, schema, isList = false } = question;
    const given = flags[name];
    const isNeeded = question.isOptional !== true && question.isNeeded?.(answers) !== false;
    if (given === undefined && !isNeeded) continue;
    const choices = question.choices?.(content, explainer) ?? question.values;
    const sample = getSample(question, choices, answers);
    // Without any choices the question cannot be answered.
    if (given === undefined && terminal && choices?.length !== 0) {
      answers[name] = await ask(question, choices, sample, terminal);
      continue;
    }
    const value = given ?? sample;
    const items = value === undefined || !isList ? value : splitList(value);
    const reason = items === undefined ? 'is missing' : refuseAll(schema, items, value, choices);
    if (reason === undefined) answers[name] = value ?? '';
    else wrong.push(`--${name} ${reason}${describe(question, choices, items)}`);
  }
  return { answers, wrong };
}

function getSample(
  { sample }: Question,
  choices: readonly string[] | undefined,
  answers: Answers,
): string | undefined {
  const own = typeof sample === 'function' ? sample(answers) : sample;
  return own ?? (choices?.length === 1 ? choices[0] : undefined);
}

function refuseAll(
  schema: Question['schema'],
  items: string | readonly string[],
  value = '',
  choices?: readonly string[],
): string | undefined {
  const unknown = choices && [items].flat().find((item) => !choices.includes(item));
  return unknown === undefined ? refuseValue(schema, value) : refuseValue(schema, unknown, choices);
}

function describe(
  { asks }: Question,
  choices: readonly string[] | undefined,
  items: string | readonly string[] | undefined,
): string {
  if (items === undefined)
    return `: ${asks}.${choices && choices.length > 0 ? ` Known: ${choices.join(', ')}.` : ''}`;
  const unknown = choices && [items].flat().find((item) => !choices.includes(item));
  return unknown === undefined ? '' : ` ${suggest(unknown, choices ?? [], 'values')}`;
}
