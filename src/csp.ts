import { createHash } from 'node:crypto';

/**
 * A text’s hash as a Content Security Policy names it, so that only this very style or script runs; in a policy it
 * stands in single quotes: https://www.w3.org/TR/CSP3/#grammardef-hash-source
 */
export function getCspHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
