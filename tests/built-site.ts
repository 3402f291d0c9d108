import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The origin that the pages of the site name; the test server has another address. */
export const ORIGIN = 'https://example.org';

/** One of the sites built by `tests/tools/test-sites.ts`; the real one is `SITE`. */
export const readTestSite = (name: string): BuiltSite => readSite(getTestSite(name, 'DIR'));

/**
 * What is known of a site under test: its folder, the address it is served at, or the output of its build. Throws an
 * Error if no site was built.
 */
export function getTestSite(name: string, what: 'DIR' | 'URL' | 'OUTPUT'): string {
  const value = process.env[`TEST_${name}_${what}`];
  if (value === undefined)
    throw new Error(
      'These tests read built sites: run `npm test -- built` or `npm test -- browser`.',
    );
  return value;
}

/** A built site in a folder: its files as paths with a leading `/`, the addresses of its pages, and their HTML. */
function readSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .sort();
  return {
    files,
    pages: files
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.replace(/index\.html$/, '')),
    readFile: (file) => readFileSync(join(folder, file)),
    readPage: (page) =>
      readFileSync(join(folder, page.endsWith('/') ? `${page}index.html` : page), 'utf8'),
  };
}

/** The real site. All tests run over all of its pages, including ones added later. */
export const { files, pages, readFile, readPage } = readTestSite('SITE');

/** Its embeds, which other sites show in a frame. */
export const embeds = pages.filter((page) => page.startsWith('/embed/') && page !== '/embed/');

/** The copies of explainers in one file each, with every part of theirs. */
export const copies = pages.filter((page) => /\/([^/]+)\/\1\.html$/.test(page));

/** The first page of each template: for axe, and without script, the others differ only in their words. */
export const listTemplates = (all: readonly string[]): string[] =>
  [...new Map(all.toReversed().map((page) => [getTemplate(page), page])).values()].toReversed();

/**
 * `/glossary/ceasefire/` → `/glossary/_/`. Each section counts as its own template, since its text is written by hand.
 */
function getTemplate(page: string): string {
  return page.replace(/(?<=\/(?:actors|by|glossary|quotes)\/)[^/]+(?=\/$)/, '_');
}

type BuiltSite = {
  files: readonly string[];
  pages: readonly string[];
  readFile: (file: string) => Buffer;
  readPage: (page: string) => string;
};
