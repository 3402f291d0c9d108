import type { Content } from '#content/read/content-read.ts';
import type { Environment } from '#environment.ts';
import { getExplainerMoves } from './redirects/get-moves.ts';
import { writeRedirects } from './redirects/write-redirects.ts';
import { takeCopyParts } from './standalone/take-copy-parts.ts';
import { writeStandalone } from './standalone/write-standalone.ts';

/**
 * Adds to the pages of explainers what Astro cannot make: what has moved within each, and its standalone copy. Takes
 * the folder of the site, its content and the environment.
 */
export async function finishExplainers(
  dir: string,
  content: Content,
  environment: Environment,
): Promise<void> {
  const { site, explainers } = content;
  const language = site.site?.language ?? 'en';
  const copied = explainers.map(({ id, explainer }) => ({
    id,
    language: explainer.language ?? language,
  }));
  const parts = await takeCopyParts(dir, copied, environment);
  await writeRedirects(dir, getExplainerMoves(content), { ...environment, language });
  await writeStandalone(dir, copied, parts, Object.keys(site.glossary ?? {}), environment);
}
