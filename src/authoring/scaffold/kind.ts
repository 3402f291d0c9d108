import type { z } from 'astro/zod';
import type { ContentTexts, ExplainerTexts } from '#content/read/read-folder.ts';

/** A thing that `npm run new` writes: what must be known for it, and which files it makes. */
export type Kind = {
  /** True where it is part of one explainer. */
  inExplainer: boolean;
  idSchema: z.ZodType;
  questions: readonly Question[];
  /** Gives the files to write. Throws an Error with one sentence where that cannot be. */
  write: (id: string, answers: Answers, content: ContentTexts, explainer?: ExplainerTexts) => Draft;
};

/** `name` is the flag: `--sort-name`. Without an answer the sample text is taken. */
export type Question = {
  name: string;
  asks: string;
  schema: z.ZodType;
  sample?: string;
  /** The answers that are known, of which one is written. */
  choices?: (content: ContentTexts, explainer?: ExplainerTexts) => readonly string[];
};

/** What was answered, by the names of the questions. */
export type Answers = Readonly<Record<string, string>>;

/** The files by their paths from the content folder's label on, as they shall be, and what to do next. */
export type Draft = { files: ReadonlyMap<string, string>; next: string };
