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
} from '#schemas/files.ts';
import type { AcceptedPicture } from '../pictures/read-picture.ts';
import type { Pictures } from './read-pictures.ts';
import type { SectionFile } from './section-file.ts';
import type { YamlFile } from './yaml-file.ts';

/** A set of files as read: the accepted values, all ids in them, and a way back to their locations. */
export type FilesRead<Files extends Record<string, z.ZodType>> = {
  values: Partial<Accepted<Files>>;
  ids: Partial<Record<keyof Files, string[]>>;
  yaml: Partial<Record<keyof Files, YamlFile>>;
  problems: Problem[];
};

export type ExplainerFolder = FilesRead<typeof explainerFiles> & {
  id: string;
  label: string;
  /** The quotes as they were when last compared with the article. */
  record: RecordLock | undefined;
  sections: Record<string, SectionFile>;
  pictures: Pictures;
};

/** The files that all explainers share. */
export type SharedFiles = FilesRead<typeof siteFiles>;

/** A content folder as read. `label` is its name as an editor knows it. */
export type Folders = { label: string; shared: SharedFiles; explainers: ExplainerFolder[] };

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
