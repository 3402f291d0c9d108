import type { z } from 'astro/zod';
import type { ContentTexts, ExplainerTexts } from '#content/read/read-folder.ts';

/** A kind of thing that `npm run new` writes: its questions and the files it makes. */
export type Kind = {
  /** True if it belongs to one explainer. */
  inExplainer: boolean;
  idSchema: z.ZodType;
  questions: readonly Question[];
  /** Gives the files to write. Throws an Error with a one-sentence message if they cannot be written. */
  write: (id: string, answers: Answers, content: ContentTexts, explainer?: ExplainerTexts) => Draft;
};

/** `name` is the flag: `--sort-name`. Without an answer the sample text is used. */
export type Question = {
  name: string;
  asks: string;
  schema: z.ZodType;
  sample?: string;
  /** Never asked: only a flag. */
  isOptional?: boolean;
  /** The known answers, one of which must be chosen. */
  choices?: (content: ContentTexts, explainer?: ExplainerTexts) => readonly string[];
};

/** The answers by the names of the questions. */
export type Answers = Readonly<Record<string, string>>;

/** The new texts of files, by their paths starting with the content folder’s label, and what to do next. */
export type Draft = {
  files: ReadonlyMap<string, string>;
  next: string;
  /** A new explainer that shows the pictures of another: they are copied. `id` is its own. */
  pictures?: { of: ExplainerTexts; id: string };
};
