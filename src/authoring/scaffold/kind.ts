import type { z } from 'astro/zod';
import type { ContentTexts, ExplainerTexts } from '#content/read/read-folder.ts';

/** A kind of thing that `npm run new` writes: its questions and the files it makes. */
export type Kind = {
  /** True if it belongs to one explainer. */
  inExplainer: boolean;
  /** What its id is the id of, if it is not its own. */
  idOf?: string;
  idSchema: z.ZodType;
  questions: readonly Question[];
  /** Gives the files to write. Throws an Error with a one-sentence message if they cannot be written. */
  write: (id: string, answers: Answers, content: ContentTexts, explainer?: ExplainerTexts) => Draft;
};

/** `name` is the flag, as the field of the schema: `--sortName`, also written `--sort-name`. */
export type Question = {
  name: string;
  asks: string;
  schema: z.ZodType;
  /** The answer if nobody gives one; it may depend on earlier answers. */
  sample?: string | ((answers: Answers) => string | undefined);
  /** Never asked: only a flag. */
  isOptional?: boolean;
  /** False for earlier answers that make it pointless. */
  isNeeded?: (answers: Answers) => boolean;
  /** The answers that the schema allows. */
  values?: readonly string[];
  /** The answers that the content allows: ids that are there. */
  choices?: (content: ContentTexts, explainer?: ExplainerTexts) => readonly string[];
  /** Several answers, with commas between them. */
  isList?: boolean;
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
