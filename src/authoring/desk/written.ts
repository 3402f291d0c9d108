import { z } from 'astro/zod';
import type { ExplainerFolder } from '#content/read/content-read.ts';

/**
 * The entries of a file of an explainer by their ids, in the order of the file: as they were accepted, or with what can
 * be read of those that were not, so that an entry with a mistake is not taken for one that is missing.
 */
export function listEntries(
  { values, yaml }: ExplainerFolder,
  name: EntryFile,
): [id: string, entry: WrittenEntry][] {
  const written = z.record(z.string(), z.unknown()).catch({}).parse(yaml[name]?.value);
  return Object.entries({ ...written, ...values[name] }).map(([id, value]) => [
    id,
    entry.parse(value),
  ]);
}

/** What can be read of explainer.yaml, whatever is wrong with it. */
export const readExplainer = ({ values, yaml }: ExplainerFolder): WrittenExplainer =>
  explainer.parse(values.explainer ?? yaml.explainer?.value);

/** What can be read of the frontmatter of each section, by its id. */
export const listSections = ({ sections }: ExplainerFolder): [id: string, WrittenSection][] =>
  Object.entries(sections).map(([id, { data, yaml }]) => [id, section.parse(data ?? yaml.value)]);

/** Takes everything: what has the wrong form is left out. */
const words = z.string().optional().catch(undefined);
const list = z.array(z.coerce.string()).catch([]);

/** The fields of all kinds of entries that the desk shows. */
const ENTRY = {
  sentence: words,
  text: words,
  says: words,
  lead: words,
  title: words,
  speaker: words,
  actors: list,
  kind: words,
  stance: words,
  wording: words,
  quote: words,
  reported: z.array(z.unknown()).catch([]),
  withdrawn: z.unknown().optional(),
  'own-translation': z.boolean().optional().catch(undefined),
  original: z.object({ text: words }).optional().catch(undefined),
};
const ARTICLE = { source: words, retells: list };
const EXPLAINER = { headline: words, language: words, article: parts(ARTICLE) };

const entry = parts(ENTRY);
const explainer = parts(EXPLAINER);
const section = parts({ title: words, retells: list });

/** An object with these fields, all of them left out if it is none. */
function parts<Shape extends z.ZodRawShape>(shape: Shape) {
  const object = z.object(shape);
  return z.preprocess((value) => (object.safeParse(value).success ? value : {}), object);
}

export type EntryFile = 'quotes' | 'positions' | 'notes' | 'events';
export type WrittenEntry = z.output<typeof entry>;
type WrittenExplainer = z.output<typeof explainer>;
type WrittenSection = z.output<typeof section>;
