export type StandaloneSite = { siteUrl: string; basePath: string };

/** Where the two pages stand, as paths on the site with its base: `/news/bridge/`, `/news/bridge/sources/`. */
export type StandalonePaths = { page: string; sources: string };

/** What a copy says of itself. */
export type StandaloneWords = {
  copyOf: string;
  copyTitle: (title: string) => string;
  copyDescription: (description: string) => string;
};

/** Gives a file of the site by its path, base included: `/news/icon.svg`. */
export type GetFile = (path: string) => Buffer;

export type StandalonePage = {
  page: string;
  sources: string;
  site: StandaloneSite;
  paths: StandalonePaths;
  /** How the copy is told from the page, in the page’s language. */
  words: StandaloneWords;
  getFile: GetFile;
};
