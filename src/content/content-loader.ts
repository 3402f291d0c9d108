import { sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { ContentError } from '#errors.ts';
import type { Problem } from '#errors.ts';
import type { ExplainerContent, SiteContent } from '#schemas/files.ts';
import { readContent } from './read-content.ts';

/**
 * An Astro loader for what is not part of one explainer. A build stops at the first sight of a problem, with all
 * of them in one report. The dev server goes on: it keeps them as the entry, for the library to throw where the
 * browser's overlay shows them.
 */
export function loadSite(dir: string): Loader {
  return createLoader(dir, ({ content: { site }, problems }): Record<string, SiteEntry> => ({
    site:
      problems.length > 0
        ? { kind: 'problems', problems }
        : { kind: 'content', content: site as SiteContent },
  }));
}

/** An Astro loader for the folders of `explainers/`, an entry each; empty while there are problems. */
export function loadExplainers(dir: string): Loader {
  return createLoader(
    dir,
    ({ content: { explainers }, problems }): Record<string, ExplainerContent> =>
      problems.length > 0
        ? {}
        : Object.fromEntries(explainers.map((explainer) => [explainer.id, explainer])),
  );
}

function createLoader(
  dir: string,
  select: (read: ContentRead) => Record<string, Record<string, unknown>>,
): Loader {
  return {
    name: 'on-record-content',
    async load({ store, watcher, logger, generateDigest }) {
      const refresh = async () => {
        const read = await readContent(dir);
        if (read.problems.length > 0) {
          const error = new ContentError(read.problems);
          if (!watcher) throw error;
          logger.error(`\n${error.message}`);
        }
        const entries = select(read);
        for (const id of store.keys()) if (!Object.hasOwn(entries, id)) store.delete(id);
        for (const [id, data] of Object.entries(entries))
          store.set({ id, data, digest: generateDigest(data) });
      };
      await refresh();
      watcher?.add(dir);
      for (const change of ['add', 'change', 'unlink'] as const) {
        watcher?.on(change, (path) => {
          if (path.startsWith(dir + sep)) void refresh();
        });
      }
    },
  };
}

type ContentRead = Awaited<ReturnType<typeof readContent>>;

export type SiteEntry =
  { kind: 'content'; content: SiteContent } | { kind: 'problems'; problems: Problem[] };
