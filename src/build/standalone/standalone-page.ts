export type StandaloneSite = { siteUrl: string; basePath: string };

/** The addresses of the two pages, as paths on the site with its base: `/news/bridge/`, `/news/bridge/sources/`. */
export type StandalonePaths = { page: string; sources: string };

/** The words with which a copy describes itself. */
export type StandaloneWords = {
  copyOf: string;
  copyTitle: (title: string) => string;
  copyDescription: (description: string) => string;
};

/** Gets a file of the site by its path, base included: `/news/icon.svg`. */
export type GetFile = (path: string) => Buffer;

export type StandalonePage = {
  page: string;
  sources: string;
  site: StandaloneSite;
  paths: StandalonePaths;
  /** The words that tell the copy from the page, in the page’s language. */
  words: StandaloneWords;
  getFile: GetFile;
};
