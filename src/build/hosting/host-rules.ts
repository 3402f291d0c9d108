/**
 * What every host of the site is to do: the one place that says it. The other files of this folder put it into the
 * words of each server; the preview reads it as it stands.
 *
 * All paths are relative to the base path. In a pattern `*` is anything, `:name` anything without a slash.
 */

/** Headers of every address. */
export const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // A window that another site opened keeps no hold on it. In a frame it has no effect.
  'Cross-Origin-Opener-Policy': 'same-origin',
  // All of it is public: pictures, embeds and what a sandboxed embed asks for are loaded from other sites.
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** To be asked for again each time, and sent only if it has changed. */
export const REVALIDATE = { 'Cache-Control': 'no-cache' };

/**
 * The kinds of addresses, each with its headers besides those of every address. An address is of the first kind that
 * has it, and of the last if none has: servers that can say “all others” do. No address is in the patterns of two
 * kinds that set the same header, since a host that reads `_headers` joins the values.
 */
export const KINDS: readonly [Kind, ...Kind[]] = [
  {
    name: 'hashed',
    why: 'Their names change with what is in them.',
    paths: [
      '_astro/*',
      ...['_search', '_search/:volume'].flatMap((folder) =>
        ['fragment', 'index', 'filter'].map((kind) => `${folder}/${kind}/*`),
      ),
    ],
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  {
    name: 'shared',
    why: 'Read by scripts on other sites too: oEmbed, feeds, data, citations.',
    paths: [
      'oembed/*',
      'feed.xml',
      'feed.json',
      ':explainer/feed.xml',
      ':explainer/data/*',
      ...['ris', 'bib', 'json'].map((format) => `:explainer/quotes/:quote/cite.${format}`),
    ],
    headers: { 'Access-Control-Allow-Origin': '*' },
  },
  {
    name: 'embed',
    why: 'May be framed by anyone.',
    paths: ['embed/:explainer/*'],
    headers: {},
  },
  {
    name: 'page',
    why: 'Only the site itself may frame its pages. Embeds lie deeper than any of these.',
    paths: [
      '',
      '404.html',
      ':page/',
      ':explainer/:copy',
      ':explainer/:page/',
      ':explainer/by/:actor/',
      ':explainer/quotes/:quote/',
    ],
    headers: { 'Content-Security-Policy': "frame-ancestors 'self'" },
  },
];

/** The page that stands in for one that is missing, with the status 404. */
export const NOT_FOUND = '404.html';

/** Files at the root of the site that are for its host and are never sent, as names with a leading dot are not. */
export const HOST_FILES: readonly string[] = ['_headers', '_redirects', 'vercel.json'];

/** Endings of the compressed twins, by the name of their encoding, best first. Only their originals have an address. */
export const ENCODINGS = { br: 'br', gzip: 'gz' } as const;

export type Headers = Readonly<Record<string, string>>;

export type Kind = {
  name: 'hashed' | 'shared' | 'embed' | 'page';
  why: string;
  paths: readonly string[];
  headers: Headers;
};

/** An old address of a page and its new one, both with the base path. */
export type Forward = { from: string; to: string };
