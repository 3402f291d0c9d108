import { createHash } from 'node:crypto';
import { fetchPolitely } from './fetch-politely.ts';
import type { Manners } from './fetch-politely.ts';

/**
 * Asks an address whether it still leads to its document.
 *
 * Gives what came of it: the document with a hash of its text and the address it has now; `gone` for what the server
 * says is not there; `silent` for everything that may pass (no answer, too many requests, a failure of the server).
 */
export async function askAddress(url: string, manners: Manners): Promise<Fate> {
  try {
    const response = await fetchPolitely(url, manners, { accept: 'text/html,*/*;q=0.8' });
    if (GONE.has(response.status)) return { kind: 'gone', status: response.status };
    if (!response.ok) return { kind: 'silent', reason: `it answered ${response.status}` };
    const text = await response.text();
    return { kind: 'there', url: response.url, hash: hashText(text) };
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return { kind: 'silent', reason: isLate ? 'it did not answer in time' : 'it did not answer' };
  }
}

/** What is shown changes with every visit in scripts, styles and attributes, so only words count. */
function hashText(html: string): string {
  const words = html
    .replace(/<(script|style|noscript|svg)\b[^]*?<\/\1\s*>/giu, ' ')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/[\s\d]+/gu, ' ');
  return createHash('sha256').update(words).digest('base64url').slice(0, 16);
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-15.5; 401 and 403 are often answers to programs alone. */
const GONE = new Set([404, 410, 451]);

export type Fate =
  | { kind: 'there'; url: string; hash: string }
  | { kind: 'gone'; status: number }
  | { kind: 'silent'; reason: string }
  | { kind: 'forbidden' };
