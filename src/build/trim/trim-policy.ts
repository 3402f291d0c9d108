import { getCspHash } from '#csp.ts';

/**
 * Removes from the Content Security Policy in a page’s HTML the hashes of styles and scripts that are not inline in that
 * page: Astro lists those of the whole site in every page. The site’s own files need no hash.
 */
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
