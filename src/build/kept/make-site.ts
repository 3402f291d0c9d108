import { join } from 'node:path';
import type { Environment } from '#environment.ts';
import { measureStep } from '#measure-step.ts';
import { runAstro } from '../run-astro.ts';
import { isSilent } from './is-silent.ts';
import { forgetSite, keepSite, takeKeptSite } from './kept-site.ts';
import { getSiteKey } from './site-key.ts';

/**
 * Makes a site with Astro, or takes that of the last build if nothing that it was made of has changed. Takes Astro's root,
 * the folder to write to and the environment. Throws the error that the build met.
 */
export async function makeSite(
  root: string,
  building: string,
  environment: Environment,
): Promise<void> {
  const kept = join(root, 'kept');
  const key = environment.keep
    ? await measureStep('key', () => getSiteKey(environment))
    : undefined;
  if (key && (await measureStep('kept', () => takeKeptSite(kept, key, building)))) return;
  await forgetSite(kept);
  const silent = await isSilent(() =>
    measureStep('Astro and after', () => runAstro(root, building)),
  );
  // What was made of content or code that changed meanwhile has no key.
  if (silent && key && key === (await getSiteKey(environment)))
    await measureStep('keep', () => keepSite(kept, key, building));
}
