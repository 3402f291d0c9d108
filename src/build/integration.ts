import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Environment } from '#environment.ts';
import { finishSite } from './finish-site.ts';

/**
 * Finishes the site after a build. The sitemap’s integration runs before it, so that its files are checked too.
 */
export function onRecord(environment: Environment): AstroIntegration {
  return {
    name: 'on-record',
    hooks: {
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
