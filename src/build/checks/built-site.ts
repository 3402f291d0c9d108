import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { readPage } from './page.ts';
import type { Page } from './page.ts';

/**
 * Reads a built site for the checks. Takes its folder, the origin and base path it will be served from, and the list of
 * its files when the folder also holds others, and pages that were read before. Keeps only what is checked of each page,
 * so that a large site fits into memory.
 */
export async function readBuiltSite(
  dir: string,
  { siteUrl, basePath }: { siteUrl: string; basePath: string },
  own?: readonly string[],
  known: readonly Page[] = [],
): Promise<BuiltSite> {
  const files = (own ?? (await listFiles(dir))).map((file) => `/${file}`);
  const before = new Map(known.map((page) => [page.path, page]));
  const pages = new Map<string, Page>();
  const styles = new Map<string, string>();
  for (const file of files) {
    if (file.endsWith('.html')) {
      const path = file.replace(/index\.html$/, '');
      pages.set(path, before.get(path) ?? readPage(path, readFileSync(join(dir, file), 'utf8')));
    } else if (file.endsWith('.css')) {
      styles.set(file, readFileSync(join(dir, file), 'utf8'));
    }
  }
  return { files: new Set(files), pages, styles, siteUrl, basePath };
}

/**
 * Gives the path below the base that an address on a page leads to; undefined for an address of another site, or of no
 * site (`mailto:`). `path` is undefined for an address on the site’s host but outside its base path.
 */
export function resolveAddress(
  { siteUrl, basePath }: Pick<BuiltSite, 'siteUrl' | 'basePath'>,
  from: string,
  address: string,
): { path: string | undefined; fragment: string } | undefined {
  const here = new URL(basePath + from.slice(1), siteUrl);
  if (!URL.canParse(address, here)) return { path: undefined, fragment: '' };
  const { origin, pathname, hash } = new URL(address, here);
  if (origin !== siteUrl) return undefined;
  const path = decode(pathname);
  return {
    path: path.startsWith(basePath) ? path.slice(basePath.length - 1) : undefined,
    fragment: decode(hash.slice(1).replace(/:~:.*$/, '')),
  };
}

/** True if a file is served at the path. */
export function hasFile({ files }: BuiltSite, path: string): boolean {
  return files.has(path.endsWith('/') ? `${path}index.html` : path);
}

/** True if the page, or the page it forwards to, has an element with the id. Every page has a top. */
export function hasTarget(site: BuiltSite, path: string, id: string): boolean {
  const page = site.pages.get(path);
  if (page?.forward === undefined)
    return page === undefined || id === '' || id === 'top' || page.ids.has(id);
  const next = resolveAddress(site, path, page.forward)?.path;
  return next !== undefined && next !== path && hasTarget(site, next, id);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** True for the path of a standalone copy, such as `/bridge/bridge.html`. */
export const isStandalone = (path: string): boolean => /\/([^/]+)\/\1\.html$/.test(path);

export type BuiltSite = {
  /** Every file, as a path with a leading `/`; a page as `/about/index.html`. */
  files: ReadonlySet<string>;
  /** Every page by its address below the base: `/about/`. */
  pages: ReadonlyMap<string, Page>;
  /** Every stylesheet by its path. */
  styles: ReadonlyMap<string, string>;
  siteUrl: string;
  basePath: string;
};
