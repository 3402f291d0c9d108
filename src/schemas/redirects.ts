import { z } from 'astro/zod';
import { EXPLAINER_KINDS, SITE_KINDS } from './redirect-kinds.ts';

/** `redirects` of explainer.yaml. */
export const explainerRedirects = createRedirects(EXPLAINER_KINDS);

/** `redirects` of site.yaml. */
export const siteRedirects = createRedirects(SITE_KINDS);

function createRedirects(kinds: readonly string[]) {
  const thing = z.string().regex(new RegExp(`^(${kinds.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`), {
    error: `Write ${kinds.map((kind) => `\`${kind}/…\``).join(', ')} with an id.`,
  });
  return z
    .record(thing, thing)
    .default({})
    .describe('What was published and is gone, and what stands in its place: `old: new`.');
}
