import { OTHER_TYPES, TEXT_TYPES } from './content-types.ts';
import { ENCODINGS, EVERYWHERE, HOST_FILES, KINDS, NOT_FOUND, REVALIDATE } from './host-rules.ts';
import type { Forward, Headers, Kind } from './host-rules.ts';
import { escape, FALLBACK, toExpression } from './path-pattern.ts';

/**
 * Makes `nginx.conf`, an include for a server block: https://nginx.org/en/docs/http/ngx_http_core_module.html
 *
 * Takes the base path and the pages that have moved. The block’s `root` is the folder in which the site has the place
 * of its address: with `/news/` its parent. `add_header` in a location drops those outside, so each has all of them.
 */
export const makeNginx = (basePath: string, forwards: readonly Forward[]): string => `\
# Written by the build. In a server block, below \`root\`, ${
  basePath === '/'
    ? 'which names the folder of the site'
    : `which names the folder that has the site as ${basePath.slice(1, -1)}`
}:
#   include /path/to/nginx.conf;
# With the module of Debian’s libnginx-mod-http-brotli-static, also: brotli_static on;
${leadToBase(basePath)}location ${basePath} {
  index index.html;
  absolute_redirect off;
  error_page 403 404 =404 ${basePath}${NOT_FOUND};

  types {
${Object.entries({ ...TEXT_TYPES, ...OTHER_TYPES })
  .map(([ending, type]) => `    ${type} ${ending};\n`)
  .join('')}  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${TYPES};

  # Twins where there are any; everything else is compressed on the way.
  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
  gzip_min_length 1024;
  gzip_types ${TYPES};

  # Files for hosts, and twins by their own name.
  location ~ "^${escape(basePath)}(?:.*/)?\\.(?!well-known/)|${toExpression(basePath, HOST_FILES)}|\\.(?:${Object.values(ENCODINGS).join('|')})$" {
    return 404;
  }
${forwards.map(formatForward).join('')}
${KINDS.filter((kind) => kind !== FALLBACK)
  .map((kind) => formatKind(basePath, kind))
  .join('')}
  # ${FALLBACK.why}
${formatHeaders(FALLBACK.headers, '  ')}}
`;

/** nginx adds text/html itself. */
const TYPES = Object.values(TEXT_TYPES)
  .filter((type) => type !== 'text/html')
  .join(' ');

function leadToBase(basePath: string): string {
  if (basePath === '/') return '';
  const path = basePath.slice(0, -1);
  return `location = ${path} {\n  absolute_redirect off;\n  return 301 ${basePath}$is_args$args;\n}\n`;
}

const formatForward = ({ from, to }: Forward) =>
  `  location = ${from} {\n    return 301 ${to}$is_args$args;\n  }\n`;

const formatKind = (basePath: string, { why, paths, headers }: Kind) => `\
  # ${why}
  location ~ "${toExpression(basePath, paths)}" {
${formatHeaders(headers, '    ')}  }
`;

const formatHeaders = (headers: Headers, indent: string) =>
  Object.entries({ ...EVERYWHERE, ...REVALIDATE, ...headers })
    .map(([name, value]) => `${indent}add_header ${name} "${value}" always;\n`)
    .join('');
