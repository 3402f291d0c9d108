import { suggest } from '#errors.ts';
import type { ContentTexts, ExplainerTexts } from '#content/read/read-folder.ts';
import { ask } from './ask.ts';
import type { Terminal } from './ask.ts';
import type { Answers, Question } from './kind.ts';
import { refuseValue } from './refuse-value.ts';

/**
 * Gets an answer to every question: from the flags, otherwise from the person at the terminal, otherwise the sample
 * text.
 *
 * Without a terminal it never waits. Throws an Error that names every flag with a wrong or missing value, and an
 * AbortError if the person stops.
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
  for (const question of questions) {
    const { name, schema } = question;
    const choices = question.choices?.(content, explainer);
    const sample = question.sample ?? (choices?.length === 1 ? choices[0] : undefined);
    const given = flags[name];
    if (given === undefined && question.isOptional) continue;
    // Without any choices the question cannot be answered.
    if (given === undefined && terminal && choices?.length !== 0) {
      answers[name] = await ask(question, choices, sample, terminal);
      continue;
    }
    const value = given ?? sample;
    const reason = value === undefined ? 'is missing' : refuseValue(schema, value, choices);
    if (reason === undefined) answers[name] = value ?? '';
    else wrong.push(`--${name} ${reason}${describe(question, choices, value)}`);
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return answers;
}

function describe(
  { asks }: Question,
  choices: readonly string[] | undefined,
  value: string | undefined,
): string {
  if (value === undefined) return `: ${asks}.${choices ? ` Known: ${choices.join(', ')}.` : ''}`;
  return choices && !choices.includes(value) ? ` ${suggest(value, choices, 'values')}` : '';
}
