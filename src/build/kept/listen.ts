import { measureStep } from '#measure-step.ts';
import { runAstro } from '../run-astro.ts';
import type { SiteKeys } from './site-key.ts';

/** Builds with Astro, as `runAstro` does, and gives the lines that were printed meanwhile. */
export async function runAstroAndListen(root: string, outDir: string): Promise<string[]> {
  let printed = '';
  const undo = [process.stdout, process.stderr].map((stream) => {
    const write = stream.write.bind(stream);
    stream.write = ((...args: Parameters<typeof write>) => {
      printed += String(args[0]);
      return write(...args);
    }) as typeof stream.write;
    return () => (stream.write = write);
  });
  try {
    await measureStep('Astro and after', () => runAstro(root, outDir));
  } finally {
    for (const restore of undo) restore();
  }
  return printed.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('step: '));
}

/**
 * The families that nothing was printed of. What a build warned of would be missing if their pages were taken from it: they
 * are built again, as are the pages that all share, whose files may be named. None, if a line names no file of the content.
 */
export function listSilent(
  printed: readonly string[],
  families: SiteKeys['families'],
): SiteKeys['families'] {
  const named = printed
    .filter((line) => !SHARED.test(line))
    .map((line) => /\/explainers\/([^/\s]+)\//.exec(line)?.[1]);
  if (named.includes(undefined)) return [];
  return families.filter(({ ids }) => !ids.some((id) => named.includes(id)));
}

/** A line about a file that lies in the content folder itself. */
const SHARED = /^[^/\s]+\/[a-z]+\.yaml: /;
