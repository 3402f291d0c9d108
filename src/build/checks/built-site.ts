import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { readPage } from './page.ts';
import type { Page } from './page.ts';

/**
 * Reads a built site for the checks. Takes its folder, where it will stand, origin and base path, and its files where
 * others lie in the folder too. Of each page only what is checked is kept, so that a large site fits into memory.
 */
export async function readBuiltSite(
  dir: string,
  { siteUrl, basePath }: { siteUrl: string; basePath: string },
  own?: readonly string[],
): Promise<BuiltSite> {
  const files = (own ?? (await listFiles(dir))).map((file) => `/${file}`);
  const pages = new Map<string, Page>();
  const styles = new Map<string, string>();
  for (const file of files) {
    if (file.endsWith('.html')) {
      const path = file.replace(/index\.html$/, '');
      pages.set(path, readPage(path, await readFile(join(dir, file), 'utf8')));
    } else if (file.endsWith('.css')) {
      styles.set(file, await readFile(join(dir, file), 'utf8'));
    }
  }
  return { files: new Set(files), pages, styles, siteUrl, basePath };
}

/**
 * Where an address on a page leads within the site, as a path below the base; undefined for one of another site, or
 * of no site (`mailto:`). `path` is undefined for an address of the site’s host outside its base path.
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

/** True where a file answers at the path. */
export function hasFile({ files }: BuiltSite, path: string): boolean {
  return files.has(path.endsWith('/') ? `${path}index.html` : path);
}

/** True where the page, or the one it forwards to, has an element with the id. Every page has a top. */
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

/** Whether a path is that of a standalone copy, `/bridge/bridge.html`. */
export const isStandalone = (path: string): boolean => /\/([^/]+)\/\1\.html$/.test(path);

export type BuiltSite = {
  /** Every file, as a path that starts with `/`; a page as `/about/index.html`. */
  files: ReadonlySet<string>;
  /** Every page by its address below the base: `/about/`. */
  pages: ReadonlyMap<string, Page>;
  /** Every stylesheet by its path. */
  styles: ReadonlyMap<string, string>;
  siteUrl: string;
  basePath: string;
};
