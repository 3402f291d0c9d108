export type StandaloneSite = { siteUrl: string; basePath: string };

/** Where the pages that a copy holds begin in it: their paths on the site with its base, and ids in the copy. */
export type StandaloneTops = ReadonlyMap<string, string>;

/** The words with which a copy describes itself. */
export type StandaloneWords = {
  copyOf: string;
  copyTitle: (title: string) => string;
  copyDescription: (description: string) => string;
};

/** Gets a file of the site by its path, base included: `/news/icon.svg`. */
export type GetFile = (path: string) => Buffer;

export type StandalonePage = {
  /** The HTML of the explainer’s page, and of the page with the parts that follow it in the copy. */
  page: string;
  parts: string;
  site: StandaloneSite;
  /** The path of the explainer’s page on the site, with its base: `/news/bridge/`. */
  path: string;
  tops: StandaloneTops;
  /** The words that tell the copy from the page, in the page’s language. */
  words: StandaloneWords;
  getFile: GetFile;
};
