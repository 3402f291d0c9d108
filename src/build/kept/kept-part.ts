import { readFileSync, writeFileSync } from 'node:fs';
import type { PartSummary } from '#content/part-summary.ts';
import type { Page } from '../checks/page.ts';
import type { Described } from '../offline/read-site-files.ts';

/** Writes what is kept of a family of explainers into a file, as JSON. */
export function writePart(path: string, part: KeptPart): void {
  const pages = part.pages.map((page) => ({
    ...page,
    ids: [...page.ids],
    repeatedIds: [...page.repeatedIds],
  }));
  writeFileSync(path, JSON.stringify({ ...part, pages }));
}

/** Reads what `writePart` has written. */
export function readPart(path: string): KeptPart {
  const part = JSON.parse(readFileSync(path, 'utf8')) as Stored;
  const pages = part.pages.map((page) => ({
    ...page,
    ids: new Set(page.ids),
    repeatedIds: new Set(page.repeatedIds),
  }));
  return { ...part, pages };
}

type Stored = Omit<KeptPart, 'pages'> & {
  pages: (Omit<Page, 'ids' | 'repeatedIds'> & { ids: string[]; repeatedIds: string[] })[];
};

/** A family of explainers: what the rest of the site needs of it, its files, and what was read in its pages. */
export type KeptPart = PartSummary & {
  files: readonly string[];
  pages: readonly Page[];
  /** What readers may keep of it for offline, by path. */
  described: readonly (readonly [string, Described])[];
};
