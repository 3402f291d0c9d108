import { join } from 'node:path';
import type { Environment } from '#environment.ts';
import type { Content } from '#content/read/content-read.ts';
import { getLanguage } from '#i18n/language.ts';
import { listExplainerEntries } from '#model/explainer-search-entries.ts';
import { mapById } from '#model/holders.ts';
import { resolveExplainer } from '#model/resolve-explainer.ts';
import { listSearchEntries } from '#model/search-entries.ts';
import { divideVolumes } from '#model/search-volumes.ts';
import { createUrls } from '#model/urls.ts';
import type { SiteContent } from '#schemas/files.ts';
import { writeIndex, writeVolume } from './write-index.ts';

/** Adds the search index to a built site. Takes its folder and accepted content. */
export async function makeSearchIndex(
  dir: string,
  content: Content,
  { siteUrl, basePath }: Environment,
): Promise<void> {
  const site = content.site as SiteContent;
  const urls = createUrls({ origin: siteUrl, base: basePath });
  const explainers = content.explainers
    .map((explainer) => resolveExplainer(explainer, site))
    .sort((a, b) => b.published.edtf.localeCompare(a.published.edtf, 'en'));
  const terms = Object.entries(site.glossary).map(([id, term]) => ({ ...term, id }));
  const actors = Object.entries(site.actors).map(([id, actor]) => ({ id, ...actor }));
  const language = getLanguage(site.site.language);
  const locate = (path: string) => join(dir, path.slice(basePath.length));

  const { newest, earlier } = divideVolumes(explainers);
  const entries = listSearchEntries({ explainers: newest, terms, actors }, language, urls);
  await writeIndex(locate(urls.searchIndex()), entries, language.tag);
  const byId = mapById(actors);
  for (const { number, explainers: some } of earlier) {
    const more = some.flatMap((one) => listExplainerEntries(one, byId, language, urls));
    await writeVolume(locate(urls.searchVolume(number)), more, language.tag);
  }
}
