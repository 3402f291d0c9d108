import type { z } from 'astro/zod';
import { actors } from './actor.ts';
import type { FigureText } from './blocks.ts';
import { events } from './event.ts';
import { explainer } from './explainer.ts';
import type { SectionData } from './explainer.ts';
import { notes } from './note.ts';
import type { NoteData } from './note.ts';
import { places } from './place.ts';
import { positions } from './position.ts';
import type { PositionData } from './position.ts';
import { quotes } from './quote.ts';
import type { QuoteData } from './quote.ts';
import { site } from './site.ts';
import { sources } from './source.ts';
import { glossary } from './term.ts';
import { updates } from './update.ts';

/** The YAML files of the whole site: `content/<name>.yaml`. */
export const siteFiles = { site, actors, glossary, places };

/** The YAML files of one explainer: `content/explainers/<explainer>/<name>.yaml`. */
export const explainerFiles = { explainer, quotes, positions, events, notes, sources, updates };

/** Files that must exist; the others are optional. */
export const REQUIRED_FILES: readonly string[] = ['site', 'actors', 'explainer', 'sources'];

/** The values of the files once they are accepted. */
export type Accepted<Files extends Record<string, z.ZodType>> = {
  [Name in keyof Files]: z.output<Files[Name]>;
};

/** Everything that is not part of one explainer. */
export type SiteContent = Accepted<typeof siteFiles>;

/** The values of an explainer’s files, with what an editor left out because it can be inferred. */
export type ExplainerValues = Omit<Accepted<typeof explainerFiles>, keyof Completed> & Completed;

type Completed = {
  quotes: Record<string, QuoteData>;
  positions: Record<string, PositionData>;
  notes: Record<string, NoteData>;
};

/** One explainer as in its files; ids are not resolved yet. */
export type ExplainerContent = ExplainerValues & {
  id: string;
  sections: Record<string, SectionContent>;
};

/**
 * A section’s frontmatter with what was found in its text: the blocks in their order, each with the paragraph before
 * it, and the number of words.
 */
export type SectionContent = SectionData & {
  blocks: { name: string; id: string; passage: string }[];
  /** The running text as plain text, one paragraph a line. */
  prose: string;
  /** Prose and blocks in the order of the text. */
  flow: FlowPart[];
  wordCount: number;
  /** Changes with everything that a reader sees of the section. */
  version: string;
  /** The terms and actors that the text names. */
  mentions: { kind: 'term' | 'actor'; id: string }[];
};

/** A paragraph, list or similar as plain Markdown, or a block on its own lines. */
export type FlowPart =
  | { kind: 'prose'; markdown: string }
  | { kind: 'block'; name: string; id: string }
  | { kind: 'map'; places: string[]; caption?: string | undefined }
  | ({ kind: 'figure' } & FigureText);
