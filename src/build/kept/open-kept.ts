import { join } from 'node:path';
import type { Environment } from '#environment.ts';
import { measureStep } from '#measure-step.ts';
import { getAstroRoot } from '../run-astro.ts';
import { findKept } from './find-kept.ts';
import type { Kept } from './find-kept.ts';
import { getSiteKeys } from './site-key.ts';

/**
 * Finds what this build can take of the last one, and remembers it for the steps after Astro, which its configuration
 * starts. Undefined if nothing is kept for the next build either.
 */
export async function openKept(environment: Environment): Promise<Kept | undefined> {
  const { contentDir, keep } = environment;
  opened.delete(contentDir);
  const keys = keep ? await measureStep('key', () => getSiteKeys(environment)) : undefined;
  if (!keys) return undefined;
  const dir = join(getAstroRoot(contentDir), 'kept');
  const kept = await measureStep('kept', () => findKept(dir, keys));
  opened.set(contentDir, kept);
  return kept;
}

/** What `openKept` has found for a content folder; undefined before, and for `astro build`. */
export const getKept = (contentDir: string): Kept | undefined => opened.get(contentDir);

const opened = new Map<string, Kept>();
