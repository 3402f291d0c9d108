import type { AstroUserConfig } from 'astro';
import { getCspHash } from '#csp.ts';

/**
 * Makes the Content Security Policy of every page. Astro adds the hashes of the styles and scripts it writes; `scripts`
 * are the texts of those that components write inline themselves.
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
