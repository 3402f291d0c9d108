import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { watchContent } from '#content/watch-content.ts';
import type { Environment } from '#environment.ts';
import { finishSite } from './finish-site.ts';

/**
 * Finishes the site after a build, and shows changes of the content in the dev server. The sitemap’s integration runs
 * before it, so that its files are checked too.
 */
export function onRecord(environment: Environment): AstroIntegration {
  return {
    name: 'on-record',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) =>
        watchContent(environment.contentDir, server, async () => refreshContent?.({})),
      'astro:build:done': async ({ dir, logger }) => {
        try {
          await finishSite(resolve(fileURLToPath(dir)), environment);
        } catch (error) {
          // Otherwise Astro prints that an error was not handled, before our report.
          logger.options = { ...logger.options, level: 'silent' };
          throw error;
        }
      },
    },
  };
}
