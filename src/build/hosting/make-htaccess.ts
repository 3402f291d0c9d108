import { OTHER_TYPES, TEXT_TYPES, withCharset } from './content-types.ts';
import { ENCODINGS, EVERYWHERE, HOST_FILES, KINDS, NOT_FOUND, REVALIDATE } from './host-rules.ts';
import type { Forward, Headers } from './host-rules.ts';
import { escape, toExpression } from './path-pattern.ts';

/**
 * Makes the file `.htaccess` for Apache 2.4.10 and later: https://httpd.apache.org/docs/2.4/howto/htaccess.html
 *
 * Takes the base path and the pages that have moved. A module that is off leaves its part out: `headers` and `rewrite`
 * are what it asks for.
 */
export const makeHtaccess = (basePath: string, forwards: readonly Forward[]): string => `\
# Written by the build, for Apache with mod_headers and mod_rewrite, and AllowOverride All.
ErrorDocument 404 ${basePath}${NOT_FOUND}
DirectoryIndex index.html

<IfModule mod_mime.c>
${indent(listTypes())}
</IfModule>

<IfModule mod_headers.c>
${indent([...setHeaders(EVERYWHERE), 'Header merge Vary Accept-Encoding', ...listKinds(basePath)])}
</IfModule>

<IfModule mod_rewrite.c>
${indent([
  'RewriteEngine On',
  `RewriteBase ${basePath}`,
  'RewriteCond "%{REQUEST_METHOD}" "!^(?:GET|HEAD)$"',
  'RewriteRule "^" - [R=405,L]',
  '# Files for hosts, and twins by their own name.',
  'RewriteRule "(?:^|/)\\.(?!well-known/)" - [R=404,L]',
  `RewriteRule "^(?:${HOST_FILES.map(escape).join('|')})$" - [R=404,L]`,
  `RewriteRule "\\.(?:${ENDINGS.join('|')})$" - [R=404,L]`,
  '# Pages that have moved.',
  ...forwards.map(
    ({ from, to }) => `RewriteRule "^${escape(from.slice(basePath.length))}$" "${to}" [R=301,L]`,
  ),
  '# A folder without a page.',
  'RewriteCond "%{REQUEST_FILENAME}" -d',
  'RewriteCond "%{REQUEST_FILENAME}/index.html" !-f',
  'RewriteRule "^" - [R=404,L]',
  '# The compressed twin of a file, or of a folder’s page.',
  ...Object.entries(ENCODINGS).flatMap(([encoding, ending]) => listTwin(encoding, ending)),
])}
</IfModule>
`;

const ENDINGS = Object.values(ENCODINGS);

/** The ending of a twin has a type, or a language, of its own in many an Apache. */
const listTypes = () => [
  ...Object.entries(TEXT_TYPES).map(([end, type]) => `AddType "${withCharset(type)}" .${end}`),
  ...Object.entries(OTHER_TYPES).map(([ending, type]) => `AddType ${type} .${ending}`),
  ...Object.entries(ENCODINGS).map(([encoding, ending]) => `AddEncoding ${encoding} .${ending}`),
  `RemoveLanguage .${ENDINGS.join(' .')}`,
  ...Object.entries(TEXT_TYPES).flatMap(([ending, type]) => [
    `<FilesMatch "\\.${ending}\\.(?:${ENDINGS.join('|')})$">`,
    `  ForceType "${withCharset(type)}"`,
    '</FilesMatch>',
  ]),
];

/** An address is that of the file that is sent in the end, maybe a twin. */
function listKinds(basePath: string): string[] {
  const ending = `(?:\\.(?:${ENDINGS.join('|')}))?`;
  return KINDS.flatMap(({ why, paths, headers }, index) => {
    const isLast = index === KINDS.length - 1;
    const name = isLast ? 'Else' : index === 0 ? 'If' : 'ElseIf';
    const test = isLast ? '' : ` "%{REQUEST_URI} =~ m#${toExpression(basePath, paths, ending)}#"`;
    const lines = setHeaders({ ...REVALIDATE, ...headers }).map((line) => `  ${line}`);
    return [`# ${why}`, `<${name}${test}>`, ...lines, `</${name}>`];
  });
}

/** Apache has two tables of headers and sends both; `always` is sent with errors too. */
const setHeaders = (headers: Headers) =>
  Object.entries(headers).flatMap(([name, value]) => [
    `Header unset ${name}`,
    `Header always set ${name} "${value}"`,
  ]);

function listTwin(encoding: string, ending: string): string[] {
  const accepted = `RewriteCond "%{HTTP:Accept-Encoding}" "\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))"`;
  return [
    accepted,
    `RewriteCond "%{REQUEST_FILENAME}.${ending}" -f`,
    `RewriteRule "^(.*[^/])$" "$1.${ending}" [END]`,
    accepted,
    `RewriteCond "%{REQUEST_FILENAME}/index.html.${ending}" -f`,
    `RewriteRule "^(.*/)?$" "$1index.html.${ending}" [END]`,
  ];
}

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join('\n');
