import { TEXT_TYPES, withCharset } from './content-types.ts';
import { ENCODINGS, EVERYWHERE, HOST_FILES, KINDS, NOT_FOUND, REVALIDATE } from './host-rules.ts';
import type { Forward, Headers, Kind } from './host-rules.ts';
import { escape, FALLBACK, toExpression } from './path-pattern.ts';

/**
 * Makes a `Caddyfile` for Caddy 2.6 and later: https://caddyserver.com/docs/caddyfile
 *
 * Takes the address of the site, the base path and the pages that have moved. `SITE_ROOT` is the folder in which the
 * site has the place of its address: with `/news/` its parent.
 */
export const makeCaddyfile = (
  siteUrl: string,
  basePath: string,
  forwards: readonly Forward[],
): string => `\
# Written by the build. SITE_ROOT=… caddy run --config Caddyfile
{$SITE_ADDRESS:${siteUrl}} {
	root * {$SITE_ROOT:/var/www}
	encode gzip
${leadToBase(basePath)}
	route ${basePath}* {
		@write not method GET HEAD
		error @write 405
		# Files for hosts, twins by their own name, and what no file can be called.
		@dot {
			path_regexp ^${escape(basePath)}(?:.*/)?\\.
			not path_regexp ^${escape(basePath)}\\.well-known(?:/[^./][^/]*)*/?$
		}
		error @dot 404
		@hidden path_regexp ${toExpression(basePath, HOST_FILES)}|\\.(?:${Object.values(ENCODINGS).join('|')})$|\\x00
		error @hidden 404
${forwards.map(formatForward).join('')}
		# A folder without its slash. As it was sent, two slashes or dots could name another host.
		@folder {
			not path */
			expression \`{path}.matches("^(?:/[A-Za-z0-9_~-][A-Za-z0-9_.~-]*)+$")\`
			file {path}/index.html
		}
${redirect('folder', '{path}/', '\t\t')}
		header {
${formatHeaders({ ...EVERYWHERE, ...REVALIDATE, Vary: 'Accept-Encoding' }, 3)}		}
		handle {
${KINDS.map((kind) => formatKind(basePath, kind)).join('')}		}
${Object.entries(TEXT_TYPES).map(formatType).join('')}
		file_server {
			precompressed ${Object.keys(ENCODINGS).join(' ')}
		}
	}
	error 404

	handle_errors {
		header -Content-Type
${formatHeaders({ ...EVERYWHERE, ...REVALIDATE, ...FALLBACK.headers }, 2, 'header ')}		@missing expression {err.status_code} == 404
		handle @missing {
			rewrite * ${basePath}${NOT_FOUND}
			file_server {
				precompressed ${Object.keys(ENCODINGS).join(' ')}
			}
		}
	}
}
`;

const leadToBase = (basePath: string) =>
  basePath === '/'
    ? ''
    : `\t@base path ${basePath.slice(0, -1)}\n${redirect('base', basePath, '\t')}`;

const formatForward = ({ from, to }: Forward, index: number) =>
  `\t\t@moved${index} path ${from}\n${redirect(`moved${index}`, to, '\t\t')}`;

/** `redir` alone drops the query, or leaves a question mark without one. */
const redirect = (name: string, to: string, indent: string) =>
  [`route @${name} {`, `\trewrite * ${to}?{query}`, '\tredir {uri} 301', '}']
    .map((line) => `${indent}${line}\n`)
    .join('');

/** Of several `handle` in one block, which `route` is not, only the first that matches is run. */
function formatKind(basePath: string, { name, why, paths, headers }: Kind): string {
  const isLast = name === FALLBACK.name;
  const match = isLast ? '' : `\t\t\t@${name} path_regexp ${toExpression(basePath, paths)}\n`;
  return `\
			# ${why}
${match}			handle ${isLast ? '' : `@${name} `}{
${formatHeaders(headers, 4, 'header ')}			}
`;
}

/** Caddy asks the system for the type of an ending, and adds no charset to JSON. */
const formatType = ([ending, type]: [string, string]) =>
  `\t\t@${ending} path *.${ending}\n\t\theader @${ending} Content-Type "${withCharset(type)}"\n`;

const formatHeaders = (headers: Headers, depth: number, before = '') =>
  Object.entries(headers)
    .map(([name, value]) => `${'\t'.repeat(depth)}${before}${name} "${value}"\n`)
    .join('');
