import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files of a built site by their path, base included: `/news/bridge/` is a page. What is read once is kept only as
 * long as somebody holds it. Takes the folder, the base path and the files as relative paths.
 */
export function readSiteFiles(dir: string, basePath: string, files: readonly string[]): SiteFiles {
  const byPath = new Map(
    files.map((file) => [basePath + encodeURI(file.replace(/(^|\/)index\.html$/, '$1')), file]),
  );
  return {
    paths: [...byPath.keys()],
    has: (path) => byPath.has(path),
    read: (path) => readFile(join(dir, byPath.get(path) ?? '')),
  };
}

export type SiteFiles = {
  paths: readonly string[];
  has: (path: string) => boolean;
  read: (path: string) => Promise<Buffer>;
};
