import type { Environment } from '#environment.ts';
import { measureStep } from '#measure-step.ts';
import type { Kept } from './find-kept.ts';
import { keepSite } from './keep-site.ts';
import { listSilent, runAstroAndListen } from './listen.ts';
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
  const printed = await runAstroAndListen(root, building);
  // What was made of content or code that changed meanwhile has no key.
  if (!kept || kept.keys.site !== (await getSiteKeys(environment))?.site) return;
  const families = listSilent(printed, kept.keys.families);
  const site = printed.length === 0 ? kept.keys.site : '';
  await measureStep('keep', () => keepSite({ ...kept, keys: { site, families } }, building));
}
