import type { Environment } from '#environment.ts';
import { measureStep } from '#measure-step.ts';
import { runAstro } from '../run-astro.ts';
import { isSilent } from './is-silent.ts';
import type { Kept } from './find-kept.ts';
import { keepSite } from './keep-site.ts';
import { forgetList } from './kept-list.ts';
import { takeSite } from './take-kept.ts';
import { getSiteKeys } from './site-key.ts';

/**
 * Makes a site with Astro, or takes that of the last build if nothing that it was made of has changed. Takes Astro's root,
 * the folder to write to, the environment and what was found of the last build. Throws the error that the build met.
 */
export async function makeSite(
  root: string,
  building: string,
  environment: Environment,
  kept: Kept | undefined,
): Promise<void> {
  if (kept?.isSame) return measureStep('take', () => takeSite(kept, building));
  if (kept) forgetList(kept.dir);
  const silent = await isSilent(() =>
    measureStep('Astro and after', () => runAstro(root, building)),
  );
  // What was made of content or code that changed meanwhile has no key.
  if (silent && kept && kept.keys.site === (await getSiteKeys(environment))?.site)
    await measureStep('keep', () => keepSite(kept, building));
}
