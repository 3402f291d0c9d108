import { join } from 'node:path';
import type { Environment } from '#environment.ts';
import type { Content } from '#content/read/content-read.ts';
import { getLanguage } from '#i18n/language.ts';
import { resolveExplainer } from '#model/resolve-explainer.ts';
import { listSearchEntries } from '#model/search-entries.ts';
import { createUrls } from '#model/urls.ts';
import type { SiteContent } from '#schemas/files.ts';
import { writeIndex } from './write-index.ts';

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
  const actors = Object.entries(site.actors).map(([id, actor]) => ({ id, ...actor }));
  const terms = Object.entries(site.glossary).map(([id, term]) => ({ ...term, id }));
  const { language } = site.site;
  const root = join(dir, urls.searchIndex().slice(basePath.length));
  const { newest, earlier } = divideVolumes(explainers);
  const list = (some: readonly Explainer[], all: readonly Actor[]) =>
    listSearchEntries({ explainers: some, terms, actors: all }, getLanguage(language), urls);
  await writeIndex(root, list(newest, actors), language);
