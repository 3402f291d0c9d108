import { createHash } from 'node:crypto';

/**
 * Gives a text’s hash for a Content Security Policy, which allows exactly this style or script; in a policy it must be
 * in single quotes: https://www.w3.org/TR/CSP3/#grammardef-hash-source
 */
export function getCspHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
