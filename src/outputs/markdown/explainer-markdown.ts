import { getLanguage } from '#i18n/language.ts';
import type { Actor } from '#model/actors.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { RecordDate } from '#dates/record-date.ts';
import type { Explainer } from '#model/explainer.ts';
import type { Figure } from '#model/figure.ts';
import { getModified, sortUpdates } from '#model/updates.ts';
import { getStandings } from '#model/standings.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { escapeMarkdown as plain } from './markdown-text.ts';
import { writeSources, writeTerms } from './markdown-lists.ts';
import { writeLead } from './markdown-lead.ts';
import { writeReferences } from './markdown-references.ts';
import { writeSection } from './markdown-section.ts';
import { writeStandings } from './markdown-standings.ts';
import { writeNext, writeTimeline } from './markdown-timeline.ts';

/**
 * A whole explainer as Markdown (CommonMark with GitHub's tables), for pasting anywhere. It has no HTML, and all
 * addresses are absolute. Each quote says who said it, how its words compare, and the numbers of its sources in the
 * list at the end.
 */
export function makeExplainerMarkdown(
  explainer: Explainer,
  actors: readonly Actor[],
  site: SiteData,
  urls: Urls,
  figures: readonly Figure[] = [],
): string {
  const language = getLanguage(explainer.language);
  const { timeline, standings, sources } = language.words;
  const parts = [
    `# ${plain(explainer.headline)}`,
    writeDates(explainer, site, urls),
    plain(explainer.standfirst),
    ...writeLead(explainer),
    ...explainer.sections.flatMap((section) => writeSection(section, explainer, figures, urls)),
    `## ${timeline.short}`,
    ...writeTimeline(explainer),
    `## ${standings.title}`,
    writeStandings(getStandings(explainer, actors), language),
    ...writeTerms(explainer.terms, language),
    ...writeNext(explainer),
    `## ${sources.title}`,
    writeSources(explainer.sources, language),
    ...writeMethod(explainer),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function writeDates(explainer: Explainer, site: SiteData, urls: Urls): string {
  const { topic, asOf, published, updates, article } = explainer;
  const language = getLanguage(explainer.language);
  const { words } = language;
  const show = (date: RecordDate) => plain(formatDate(date, language));
  const { title, publisher } = article.source;
  const changed = updates.length > 0 ? words.markdown.changed(show(getModified(explainer))) : '';
  const lines = [
    `${plain(topic)}.`,
    `${words.dates.asOf(show(asOf))}.`,
    `${words.markdown.published(show(published))}${changed}.`,
    `${words.markdown.goesThrough(words.quote(plain(title)), plain(publisher))} ${writeReferences([article.source], language)}.`,
    `${plain(site.publisher.name)}, ${plain(site.licence.name)}${words.colon}<${urls.absolute(urls.explainer(explainer.id))}>`,
  ];
  return lines.join(' ');
}

function writeMethod({ language: tag, method, updates }: Explainer): string[] {
  const language = getLanguage(tag);
  const { words } = language;
  const changes = sortUpdates(updates).map(
    ({ kind, date, text }) =>
      `- **${words.updateKinds[kind]}${words.comma}${plain(formatDate(date, language))}.** ${plain(text)}`,
  );
  return [
    ...(method.length > 0 ? [`## ${words.method.title}`, ...method.map(plain)] : []),
    ...(changes.length > 0 ? [`## ${words.updates.title}`, changes.join('\n')] : []),
  ];
}
