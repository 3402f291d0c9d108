import type { z } from 'astro/zod';
import type { Problem } from '#errors.ts';
import type { RecordLock } from '#schemas/record-lock.ts';
import type { Finder } from '#model/mentions.ts';
import type {
  Accepted,
  explainerFiles,
  siteFiles,
  SiteContent,
  ExplainerContent,
  ExplainerValues,
} from '#schemas/files.ts';
import type { AcceptedPicture } from '../pictures/read-picture.ts';
import type { Pictures } from './read-pictures.ts';
import type { Known } from './read-known.ts';
import type { SectionFile } from './section-file.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * A set of files as read: the accepted values, what is known of all values, refused ones among them, all ids in them,
 * and a way back to their locations.
 */
export type FilesRead<Files extends Record<string, z.ZodType>> = {
  values: Partial<Accepted<Files>>;
  known: Partial<KnownFiles<Files>>;
  ids: Partial<Record<keyof Files, string[]>>;
  yaml: Partial<Record<keyof Files, YamlFile>>;
  problems: Problem[];
};

/** What is known of the values of files: every entry is there, its wrong fields are not. */
export type KnownFiles<Files extends Record<string, z.ZodType>> = {
  [Name in keyof Files]: Known<z.output<Files[Name]>>;
};

/** An explainer as its files have it. */
export type ExplainerRead = FilesRead<typeof explainerFiles> & {
  id: string;
  label: string;
  /** The quotes as they were when last compared with the article. */
  record: RecordLock | undefined;
  sections: Record<string, SectionFile>;
  pictures: Pictures;
  /** The text that is explained, where it lies in the folder. */
  article: string | undefined;
};

/** An explainer with what an editor left out because it can be inferred. */
export type ExplainerFolder = Omit<ExplainerRead, 'values'> & { values: Partial<ExplainerValues> };

/** The files that all explainers share. */
export type SharedFiles = FilesRead<typeof siteFiles>;

/** A content folder as read. `label` is its name as an editor knows it. */
export type Folders = {
  label: string;
  shared: SharedFiles;
  explainers: ExplainerFolder[];
  /** The ids of explainers that another part of the site has. */
  elsewhere: readonly string[];
};

export type FoldersRead = Folders & { problems: Problem[] };

export type ContentRead = {
  content: Content;
  problems: Problem[];
  /** Text that must be finished before readers see it. */
  unfinished: Problem[];
  /** What an editor should look at but need not fix. */
  warnings: Problem[];
  /** The compiled text of each section, by `<explainer>/<section>`. */
  bodies: ReadonlyMap<string, string>;
  /** The pictures that are shown, by `<explainer>/<path from its folder>`. */
  pictures: ReadonlyMap<string, AcceptedPicture>;
  /** Finds the terms and actors of this content in a text. */
  find: Finder;
};

export type Content = { site: Partial<SiteContent>; explainers: ExplainerContent[] };
