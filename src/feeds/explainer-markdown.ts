import type { Actor } from '#model/actors.ts';
import { formatDate } from '#model/date-words.ts';
import type { Explainer } from '#model/explainer.ts';
import { getModified, sortUpdates } from '#model/updates.ts';
import { UPDATE_LABELS } from '#model/labels.ts';
import { getStandings } from '#model/standings.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { escapeMarkdown as plain } from './markdown-text.ts';
import { writeSources, writeTerms } from './markdown-lists.ts';
import { writeReferences } from './markdown-references.ts';
import { writeSection } from './markdown-section.ts';
import { writeStandings } from './markdown-standings.ts';
import { writeNext, writeTimeline } from './markdown-timeline.ts';

/**
 * A whole explainer as Markdown (CommonMark with the tables of GitHub), to be pasted anywhere: no HTML, addresses
 * whole, each quote with who said it, how its words compare, and the numbers of its sources in the list at the end.
 */
export function makeExplainerMarkdown(
  explainer: Explainer,
  actors: readonly Actor[],
  site: SiteData,
  urls: Urls,
): string {
  const parts = [
    `# ${plain(explainer.headline)}`,
    writeDates(explainer, site, urls),
    plain(explainer.standfirst),
    '## Key points',
    explainer.keyPoints
      .map(({ text, section }) => `- ${plain(text)} (Section ${section.number})`)
      .join('\n'),
    ...explainer.sections.flatMap((section) =>
      writeSection(section, explainer, site.language, urls),
    ),
    '## Timeline of positions',
    ...writeTimeline(explainer),
    '## Who stands where',
    writeStandings(getStandings(explainer, actors)),
    ...writeTerms(explainer.terms),
    ...writeNext(explainer),
    '## Sources',
    writeSources(explainer.sources),
    ...writeMethod(explainer),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function writeDates(explainer: Explainer, site: SiteData, urls: Urls): string {
  const { topic, asOf, published, updates, article } = explainer;
  const lines = [
    `${plain(topic)}.`,
    `As of ${plain(formatDate(asOf))}.`,
    `Published ${plain(formatDate(published))}${
      updates.length > 0 ? `, changed ${plain(formatDate(getModified(explainer)))}` : ''
    }.`,
    `It goes through “${plain(article.source.title)}”, ${plain(article.source.publisher)} ${writeReferences([article.source])}.`,
    `${plain(site.publisher.name)}, ${plain(site.licence.name)}: <${urls.absolute(urls.explainer(explainer.id))}>`,
  ];
  return lines.join(' ');
}

function writeMethod({ method, updates }: Explainer): string[] {
  const changes = sortUpdates(updates).map(
    ({ kind, date, text }) =>
      `- **${UPDATE_LABELS[kind]}, ${plain(formatDate(date))}.** ${plain(text)}`,
  );
  return [
    ...(method.length > 0 ? ['## How this was made', ...method.map(plain)] : []),
    ...(changes.length > 0 ? ['## Updates', changes.join('\n')] : []),
  ];
}
