import type { Task, TaskKind } from './desk.ts';

/** Whether an editor has to do something for it: what a sentence has nothing of is no fault. */
export const isLeft = ({ kind, count }: Task): boolean => count > 0 && kind !== 'bare';

/** Each kind of task: its step in README’s recipe, what is counted, and the command that helps. */
export const TASKS: Readonly<Record<TaskKind, TaskText>> = {
  explainer: { step: 2, counts: 'TK in explainer.yaml' },
  sources: { step: 3, counts: 'TK in sources.yaml' },
  unretold: {
    step: 4,
    counts: 'Sentences that no section has under `retells`',
    command: 'npm run new -- section <id> --explainer',
  },
  unwritten: { step: 4, counts: 'Sentences whose section has TK for them' },
  sections: { step: 4, counts: 'TK in titles and summaries of sections' },
  actors: { step: 5, counts: 'TK of its actors in actors.yaml' },
  unlisted: {
    step: 6,
    counts: 'Quotations of the article without an entry',
    command: 'npm run new -- quote <id> --explainer',
  },
  quotes: { step: 6, counts: 'TK in quotes.yaml' },
  unchecked: {
    step: 6,
    counts: 'Quotes without another report, unchecked',
    command: 'npm run new -- report <quote> --source <id> --text "…" --explainer',
  },
  unpositioned: {
    step: 7,
    counts: 'Quotes without a position',
    command: 'npm run new -- position <id> --explainer',
  },
  positions: { step: 7, counts: 'TK in positions.yaml' },
  notes: { step: 8, counts: 'TK in notes.yaml and events.yaml' },
  others: { step: 9, counts: 'TK in what explainers share, and in updates.yaml' },
  bare: { step: 8, counts: 'Sentences on which nothing rests; not every one needs it' },
};

/** `command` is followed by the explainer’s id. */
type TaskText = { step: number; counts: string; command?: string };
