import type { Loader } from 'astro/loaders';
import { ContentError } from '#errors.ts';
import type { Problem } from '#errors.ts';
import type { ExplainerContent, SiteContent } from '#schemas/files.ts';

/**
 * An Astro loader for everything that is not part of one explainer. With problems, a build fails here with a report of
 * all of them. The dev server continues: the problems are stored as the entry, and the library throws them so that the
 * browser’s overlay shows them.
 */
export function loadSite(): Loader {
  return createLoader(({ content: { site }, problems }, log): Record<string, SiteEntry> => {
    if (problems.length === 0) return { site: { kind: 'content', content: site as SiteContent } };
    const error = new ContentError(problems);
    if (!log) throw error;
    log(`\n${error.message}`);
    return { site: { kind: 'problems', problems } };
  });
}

/** An Astro loader for the folders of `explainers/`, one entry each; empty while there are problems. */
export function loadExplainers(): Loader {
  return createLoader(
    ({ content: { explainers }, problems }): Record<string, ExplainerContent> =>
      problems.length > 0
        ? {}
        : Object.fromEntries(explainers.map((explainer) => [explainer.id, explainer])),
  );
}

function createLoader(select: Select): Loader {
  return {
    name: 'on-record-content',
    async load({ store, watcher, logger, ...context }) {
      // Imported here because Astro reloads what has changed since the dev server started.
      const read = await import('virtual:content');
      const entries = select(read, watcher && ((message) => logger.error(message)));
      for (const id of store.keys()) if (!Object.hasOwn(entries, id)) store.delete(id);
      for (const [id, data] of Object.entries(entries))
        store.set({ id, data, digest: context.generateDigest(data) });
    },
  };
}

/** `log` is given if problems do not end the run. */
type Select = (
  read: typeof import('virtual:content'),
  log?: (message: string) => void,
) => Record<string, Record<string, unknown>>;

export type SiteEntry =
  { kind: 'content'; content: SiteContent } | { kind: 'problems'; problems: readonly Problem[] };
