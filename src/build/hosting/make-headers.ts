import { getContentType } from './content-types.ts';
import { EVERYWHERE, KINDS } from './host-rules.ts';
import type { Headers } from './host-rules.ts';

/**
 * Makes the file `_headers`, the headers a host adds, as Cloudflare Pages, Netlify and others read it:
 * https://developers.cloudflare.com/pages/configuration/headers/
 *
 * Takes the base path, `/news/`. Hosts join the values of a header that two rules set, so no address gets one twice; to
 * revalidate is what these hosts do unasked.
 */
export const makeHeaders = (basePath: string): string =>
  listRules()
    .map(
      ({ why, paths, headers }) =>
        `# ${why}\n${paths.map((path) => `${basePath}${path}\n${formatHeaders(headers)}`).join('')}`,
    )
    .join('\n');

/** The rules for hosts that apply every rule an address matches, and know “all others” only as all. */
export const listRules = (): Rule[] => [
  { why: 'For every address.', paths: ['*'], headers: EVERYWHERE },
  ...KINDS.filter(({ headers }) => Object.keys(headers).length > 0),
  ...['cite.ris', 'cite.bib'].map((file) => ({
    why: 'A type that few hosts know.',
    paths: [`:explainer/quotes/:quote/${file}`],
    headers: { 'Content-Type': getContentType(file) },
  })),
];

const formatHeaders = (headers: Headers) =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');

type Rule = { why: string; paths: readonly string[]; headers: Headers };
