import type { Words } from '#i18n/en.ts';

/** What a kept explainer consists of, as the build lists it. */
export type KeptList = {
  /** Changes with any file of the list. */
  version: string;
  id: string;
  title: string;
  language: string;
  /** The page on which it is kept and forgotten; the list is `files.json` below it. */
  page: string;
  /** Bytes of all files together. */
  size: number;
  /** The SHA-256 of each file’s bytes, its first 16 digits, by the file’s path on the site. */
  files: Readonly<Record<string, string>>;
  words: Words['offline']['script'];
};

/**
 * Loads the list of an explainer from the site. Takes the base path of the site and the path of the explainer’s page for
 * offline. Throws an Error if there is none, if it has another form, or if it names anything outside the site, an embed
 * or what is made for other sites.
 */
export async function loadKeptList(base: string, page: string): Promise<KeptList> {
  const response = await fetch(`${page}files.json`, { cache: 'no-cache', redirect: 'error' });
  if (!response.ok) throw new Error(`The list answers ${response.status}.`);
  const list = (await response.json()) as Partial<KeptList>;
  const { version, id, files } = list;
  const isWhole =
    isHash(version) &&
    /^[a-z\d-]+$/.test(String(id)) &&
    list.page === page &&
    Object.entries(files ?? {}).every(([path, hash]) => isKeepable(base, path) && isHash(hash)) &&
    page in (files ?? {});
  if (!isWhole) throw new Error('The list has another form.');
  return list as KeptList;
}

/** A plain path below the base: no other origin, no query, nothing that leads upwards. */
function isKeepable(base: string, path: string): boolean {
  const { origin, pathname } = new URL(path, location.origin);
  const isPlain = origin === location.origin && pathname === path && path.startsWith(base);
  return isPlain && !/^(embed|oembed|cards)\//.test(path.slice(base.length));
}

const isHash = (value: unknown) => /^[\da-f]{16}$/.test(String(value));
