import { PassThrough } from 'node:stream';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { ask } from '#authoring/scaffold/ask.ts';

const ENTER = '\r';
const TAB = '\t';
const DOWN = '\u001b[B';
const DELETE = '\u007f';
const CTRL_C = '\u0003';

const question = { name: 'name', asks: 'The name', schema: z.string().max(5, 'It is too long.') };

test('what is typed is the answer, without white space around it', async () => {
  const { terminal, type } = createTerminal();
  const answer = ask(question, undefined, undefined, terminal);
  type(' Eva ', ENTER);
  expect(await answer).toBe('Eva');
});

test('Enter alone takes the sample text', async () => {
  const { terminal, type, read } = createTerminal();
  const answer = ask(question, undefined, 'TK', terminal);
  type(ENTER);
  expect(await answer).toBe('TK');
  expect(read()).toContain('The name');
});

test('a person is told what cannot be taken, and asked again', async () => {
  const { terminal, type, read } = createTerminal();
  const answer = ask(question, undefined, undefined, terminal);
  type(ENTER);
  expect(read()).toContain('This is needed.');
  type('Evelyn', ENTER);
  expect(read()).toContain('This is “Evelyn”. It is too long.');
  type(DELETE, ENTER);
  expect(await answer).toBe('Evely');
});

test('one of several is chosen by typing some of its letters, and nothing else can be', async () => {
  const { terminal, type, read } = createTerminal();
  const answer = ask(question, ['ada-berg', 'tom-reed'], undefined, terminal);
  type('nobody', ENTER);
  expect(read()).toContain('This is needed.');
  type(...Array.from('nobody', () => DELETE), 'reed', ENTER);
  expect(await answer).toBe('tom-reed');
});

test('several are chosen from a list, and at least one where one is needed', async () => {
  const { terminal, type, read } = createTerminal();
  const several = { ...question, schema: z.string().min(1), isList: true };
  const answer = ask(several, ['ada-berg', 'tom-reed', 'eva-holm'], undefined, terminal);
  type(ENTER);
  expect(read()).toContain('Please select at least one item');
  type(TAB, DOWN, DOWN, TAB, ENTER);
  expect(await answer).toBe('ada-berg, eva-holm');
});

test('Ctrl+C stops the command', async () => {
  for (const choices of [undefined, ['ada-berg', 'tom-reed']]) {
    const { terminal, type } = createTerminal();
    const answer = ask(question, choices, 'TK', terminal);
    type(CTRL_C);
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  }
});

/** A simulated terminal: typed text reaches the question, and its output is recorded. */
function createTerminal() {
  const input = new PassThrough();
  const output = new PassThrough();
  const shown: string[] = [];
  output.on('data', (chunk: Buffer) => shown.push(chunk.toString()));
  return {
    terminal: { input, output },
    type: (...keys: string[]) => {
      for (const key of keys) input.write(key);
    },
    read: () => shown.join(''),
  };
}
