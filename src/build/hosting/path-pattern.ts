import { KINDS } from './host-rules.ts';
import type { Kind } from './host-rules.ts';

/**
 * Writes a regular expression for some patterns of host-rules.ts below the base path, which JavaScript, PCRE (nginx,
 * Apache) and RE2 (Caddy) read alike. A page is found by its folder and by its `index.html`.
 *
 * `ending` is an expression for what may follow, such as the ending of a twin.
 */
export function toExpression(basePath: string, patterns: readonly string[], ending = ''): string {
  const all = patterns.map((pattern) => toSource(pattern)).join('|');
  return `^${escape(basePath)}(?:${all})${ending}$`;
}

/** Gives the kind of an address; it begins with the base path. */
export function getKindOf(basePath: string, path: string): Kind {
  const found = KINDS.find(({ paths }) => new RegExp(toExpression(basePath, paths)).test(path));
  return found ?? FALLBACK;
}

function toSource(pattern: string): string {
  const source = escape(pattern).replace(/:\w+/g, '[^/]+').replace('*', '.*');
  return /(?:^|\/)$/.test(pattern) ? `${source}(?:index\\.html)?` : source;
}

/** Escapes what a base path or a pattern may have in it; `*` has its own meaning. */
export const escape = (text: string) => text.replace(/[.+?()[\]{}|^$\\]/g, '\\$&');

/** The kind of every address that no pattern has. */
export const FALLBACK: Kind = KINDS.at(-1) ?? KINDS[0];
