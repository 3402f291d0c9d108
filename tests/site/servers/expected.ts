/** What every server is to answer: the one table for all of them. Paths are below the base path. */
export const ANSWERS: readonly [path: string, expected: Expected][] = [
  ['', { file: 'index.html', type: 'text/html', kind: 'page' }],
  ['about/', { file: 'about/index.html', type: 'text/html', kind: 'page' }],
  ['about/?q=1', { file: 'about/index.html', type: 'text/html', kind: 'page' }],
  ['bridge/bridge.html', { file: 'bridge/bridge.html', type: 'text/html', kind: 'page' }],
  ['bridge/bridge.md', { file: 'bridge/bridge.md', type: 'text/markdown', kind: 'page' }],
  ['bridge/quotes/it/', { file: 'bridge/quotes/it/index.html', type: 'text/html', kind: 'page' }],
  ['embed/', { file: 'embed/index.html', type: 'text/html', kind: 'page' }],
  [
    'embed/bridge/quotes/it/',
    { file: 'embed/bridge/quotes/it/index.html', type: 'text/html', kind: 'embed' },
  ],
  ['feed.xml', { file: 'feed.xml', type: 'application/xml', kind: 'shared' }],
  ['feed.json', { file: 'feed.json', type: 'application/json', kind: 'shared' }],
  ['bridge/feed.xml', { file: 'bridge/feed.xml', type: 'application/xml', kind: 'shared' }],
  ['oembed/bridge.json', { file: 'oembed/bridge.json', type: 'application/json', kind: 'shared' }],
  ['oembed/bridge.xml', { file: 'oembed/bridge.xml', type: 'application/xml', kind: 'shared' }],
  ['bridge/data/record.csv', { file: 'bridge/data/record.csv', type: 'text/csv', kind: 'shared' }],
  [
    'bridge/data/record.json',
    { file: 'bridge/data/record.json', type: 'application/json', kind: 'shared' },
  ],
  [
    'bridge/quotes/it/cite.ris',
    {
      file: 'bridge/quotes/it/cite.ris',
      type: 'application/x-research-info-systems',
      kind: 'shared',
    },
  ],
  [
    'bridge/quotes/it/cite.bib',
    { file: 'bridge/quotes/it/cite.bib', type: 'application/x-bibtex', kind: 'shared' },
  ],
  ['_astro/page.1a2b.css', { file: '_astro/page.1a2b.css', type: 'text/css', kind: 'hashed' }],
  ['_astro/page.1a2b.js', { file: '_astro/page.1a2b.js', type: 'text/javascript', kind: 'hashed' }],
  [
    '_astro/face.1a2b.woff2',
    { file: '_astro/face.1a2b.woff2', type: 'font/woff2', kind: 'hashed' },
  ],
  [
    '_search/fragment/en_1.pf_fragment',
    { file: '_search/fragment/en_1.pf_fragment', type: undefined, kind: 'hashed' },
  ],
  ['_search/pagefind.js', { file: '_search/pagefind.js', type: 'text/javascript', kind: 'page' }],
  ['cards/bridge.png?v=1', { file: 'cards/bridge.png', type: 'image/png', kind: 'page' }],
  ['icon.svg', { file: 'icon.svg', type: 'image/svg+xml', kind: 'page' }],
  ['sw.js', { file: 'sw.js', type: 'text/javascript', kind: 'page' }],
  [
    'bridge/keep--offline/files.json',
    { file: 'bridge/keep--offline/files.json', type: 'application/json', kind: 'page' },
  ],
  ['robots.txt', { file: 'robots.txt', type: 'text/plain', kind: 'page' }],
  [
    'site.webmanifest',
    { file: 'site.webmanifest', type: 'application/manifest+json', kind: 'page' },
  ],
];

/** Whose types have no charset, since they are no text. */
export const WITHOUT_CHARSET = ['image/png', 'font/woff2'];

/** Headers of every answer that is a file, the page for what is missing included. */
export const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Headers that differ from kind to kind; undefined is none. */
const plain = {
  'cache-control': 'no-cache',
  'access-control-allow-origin': undefined,
  'content-security-policy': undefined,
};
export const BY_KIND: Record<Expected['kind'], Record<string, string | undefined>> = {
  page: { ...plain, 'content-security-policy': "frame-ancestors 'self'" },
  embed: plain,
  shared: { ...plain, 'access-control-allow-origin': '*' },
  hashed: { ...plain, 'cache-control': 'public, max-age=31536000, immutable' },
};

/** No file, or none that has an address: the page for what is missing. */
export const MISSING = [
  'nothing',
  'nothing/',
  'nothing.json',
  'about/nothing/',
  '_astro/nothing.css',
  'oembed/nothing.json',
  'embed/bridge/nothing/',
  'cards/',
  '_headers',
  '_redirects',
  'vercel.json',
  '.nojekyll',
  '.on-record.json',
  '.git/config',
  '.git/',
  '%2eon-record.json',
  '%5fheaders',
  'index.html.br',
  'index.html.gz',
  'about/index.html.gz',
  '_astro/page.1a2b.css.br',
];

/** Ways out of the folder that is served, and addresses that are none. */
export const TRAVERSALS = [
  '../secret.txt',
  '../../secret.txt',
  '..%2fsecret.txt',
  '..%2f..%2fsecret.txt',
  '%2e%2e/secret.txt',
  '%2e%2e/%2e%2e/secret.txt',
  '%2e%2e%2fsecret.txt',
  '..%5csecret.txt',
  'about/../../secret.txt',
  'about/..%2f..%2f..%2fsecret.txt',
  'about/%2e%2e/%2e%2e/%2e%2e/secret.txt',
  'about/....//....//secret.txt',
  '%252e%252e/secret.txt',
  '..%c0%afsecret.txt',
  'about/.git/config',
  'about/../.git/config',
  'about/../.on-record.json',
  'about/%2e%2e/.git%2fconfig',
  '/.git/config',
  './.git/config',
  '.git%2fconfig',
  '.git/config%00.html',
  '.htaccess',
  '/about',
  '/about?q=1',
  '//about',
  '\\about',
  '%2fabout',
  '/news.example/%2e%2e/about',
  '%00',
  '%',
  '%ff',
  'a/'.repeat(2000),
];

type Expected = {
  /** The file whose bytes are sent. */
  file: string;
  /** Undefined where the servers may differ. */
  type: string | undefined;
  kind: 'page' | 'embed' | 'shared' | 'hashed';
};
