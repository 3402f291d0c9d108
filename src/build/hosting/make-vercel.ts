import { REVALIDATE } from './host-rules.ts';
import type { Forward, Headers } from './host-rules.ts';
import { listRules } from './make-headers.ts';

/**
 * Makes the file `vercel.json`: https://vercel.com/docs/project-configuration
 *
 * Takes the base path and the pages that have moved. Of two rules that set a header the later one wins there.
 */
export function makeVercel(basePath: string, forwards: readonly Forward[]): string {
  const [everywhere, ...rules] = listRules();
  const settings = {
    trailingSlash: true,
    headers: [
      { ...everywhere, paths: ['*'], headers: { ...everywhere?.headers, ...REVALIDATE } },
      ...rules,
    ].flatMap(({ paths, headers }) =>
      paths.map((path) => ({
        source: `${escape(basePath)}${toSource(path)}`,
        headers: toList(headers),
      })),
    ),
    redirects: forwards.map(({ from, to }) => ({
      source: escape(from),
      destination: to,
      permanent: true,
    })),
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** A source is a pattern of path-to-regexp 6, in which a dot, but not `:name`, has to be escaped. */
const toSource = (path: string) => escape(path).replace('*', '(.*)');
const escape = (text: string) => text.replace(/[.()+?{}]/g, '\\$&');

const toList = (headers: Headers) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));
