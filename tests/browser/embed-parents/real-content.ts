import { join } from 'node:path';
import { readContent } from '#content/read-content.ts';
import { PROJECT_DIR } from '#environment.ts';
import type { Actor } from '#model/actors.ts';
import { resolveExplainer } from '#model/resolve-explainer.ts';
import { createUrls } from '#model/urls.ts';
import type { SiteContent } from '#schemas/files.ts';
import { ORIGIN } from '../../built-site.ts';

const { content } = await readContent(join(PROJECT_DIR, 'content'));
// Content with problems would already have failed the build.
const shared = content.site as SiteContent;

/** The content of the real site, as its pages have it. */
export const site = shared.site;
export const actors: Actor[] = Object.entries(shared.actors).map(([id, actor]) => ({
  ...actor,
  id,
}));
export const explainers = content.explainers.map((one) => resolveExplainer(one, shared));
export const [explainer] = explainers as [(typeof explainers)[number]];
export const urls = createUrls({ origin: ORIGIN, base: '/' });
