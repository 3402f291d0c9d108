import type { AstroUserConfig } from 'astro';
import { getCspHash } from '#csp.ts';

/**
 * The Content Security Policy of every page. Astro adds the hashes of the styles and scripts it writes; takes the
 * texts of those that components write as they are.
 */
export function makePolicy(scripts: readonly string[]): Policy {
  return {
    scriptDirective: { hashes: scripts.map(getCspHash) },
    directives: [
      "default-src 'none'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "frame-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
    ],
  };
}

type Policy = NonNullable<AstroUserConfig['security']>['csp'];
