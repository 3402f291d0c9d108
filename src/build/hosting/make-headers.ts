/**
 * Makes the file `_headers`, the headers a host adds, as Cloudflare Pages, Netlify and others read it:
 * https://developers.cloudflare.com/pages/configuration/headers/
 *
 * Takes the base path, `/news/`. Hosts join the values of a header that two rules set, so no address gets one twice.
 */
export function makeHeaders(basePath: string): string {
  return RULES.map(
    ({ why, paths, headers }) =>
      `# ${why}\n${paths.map((path) => `${basePath}${path}\n${formatHeaders(headers)}`).join('')}`,
  ).join('\n');
}

const formatHeaders = (headers: Rule['headers']) =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');

const RULES: readonly Rule[] = [
  {
    why: 'For every address.',
    paths: ['*'],
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    },
  },
  {
    why: 'Only the site itself may frame its pages. Embeds, embed/…, lie deeper than any of these and may be framed by anyone.',
    paths: [
      '',
      ':page/',
      ':explainer/:page/',
      ':explainer/by/:actor/',
      ':explainer/quotes/:quote/',
    ],
    headers: { 'Content-Security-Policy': "frame-ancestors 'self'" },
  },
  {
    why: 'Read by scripts on other sites too.',
    paths: ['oembed/*'],
    headers: { 'Access-Control-Allow-Origin': '*' },
  },
  {
    why: 'Their names change with what is in them.',
    paths: ['_astro/*'],
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
];

/** `paths` are relative to the base path: `*` matches anything, `:name` anything without a slash. */
type Rule = { why: string; paths: readonly string[]; headers: Readonly<Record<string, string>> };
