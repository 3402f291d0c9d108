import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCspHash } from '#csp.ts';

/**
 * Removes from each page’s Content Security Policy the hashes of styles and scripts that are not inline in that page:
 * Astro lists those of the whole site in every page. The site’s own files need no hash. Takes the folder of a built
 * site.
 */
export async function trimPolicies(dir: string): Promise<void> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.html'));
  for (const name of names) {
    const path = join(dir, name);
    const html = await readFile(path, 'utf8');
    const trimmed = trimPolicy(html);
    if (trimmed !== html) await writeFile(path, trimmed);
  }
}

/** The same for the HTML of one page. */
export function trimPolicy(html: string): string {
  const inline = [...html.matchAll(INLINE)].flatMap(([, , text]) =>
    text ? [getCspHash(text)] : [],
  );
  return html.replace(POLICY, (policy) =>
    policy.replace(HASH, (written, hash: string) =>
      inline.some((used) => used === hash) ? written : '',
    ),
  );
}

const INLINE = /<(script|style)\b[^>]*>(.*?)<\/\1>/gs;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;
const HASH = / '(sha256-[\w+/=]+)'/g;
