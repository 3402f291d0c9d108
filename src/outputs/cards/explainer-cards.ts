import { getLanguage } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Explainer, Section } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import type { HeadlineCard } from './card.ts';
import { makeHeadlineCard } from './headline-card.ts';

/** The picture of an explainer: its headline, its as-of date, and counts of what it contains. */
export function makeExplainerCard(explainer: Explainer, site: SiteData, urls: Urls): HeadlineCard {
  const { id, language, topic, headline, quotes, positions, sources } = explainer;
  const { counts, comma } = getLanguage(language).words;
  const facts = [
    counts.quotes(quotes.length),
    counts.statedPositions(positions.length),
    counts.sources(sources.length),
  ];
  return makeHeadlineCard(site, {
    language,
    path: urls.explainer(id),
    origin: { file: `content/explainers/${id}/explainer.yaml`, entry: 'headline' },
    kicker: topic,
    aside: getAsOf(explainer),
    title: headline,
    facts: facts.join(comma),
    foot: site.tagline,
  });
}

/** The picture of one section: its title and summary, and the explainer it is part of. */
export function makeSectionCard(
  section: Section,
  explainer: Explainer,
  site: SiteData,
  urls: Urls,
): HeadlineCard {
  return makeHeadlineCard(site, {
    language: explainer.language,
    path: urls.section(explainer.id, section.id),
    origin: {
      file: `content/explainers/${explainer.id}/sections/${section.id}.mdx`,
      entry: 'title',
    },
    kicker: getLanguage(explainer.language).words.section.place(
      section.number,
      explainer.sections.length,
    ),
    aside: getAsOf(explainer),
    title: section.title,
    summary: section.summary,
    foot: explainer.headline,
  });
}

/** The picture of the timeline: how many entries it has, and the period in which positions were stated. */
export function makeTimelineCard(explainer: Explainer, site: SiteData, urls: Urls): HeadlineCard {
  const { id, positions, events, headline } = explainer;
  const days = positions.map(({ date }) => date).filter(({ kind }) => kind === 'point');
  const [first, last] = [days[0], days.at(-1)];
  const language = getLanguage(explainer.language);
  const { counts, timeline } = language.words;
  return makeHeadlineCard(site, {
    language: explainer.language,
    path: urls.timeline(id),
    origin: { file: `content/explainers/${id}/explainer.yaml`, entry: 'headline' },
    kicker: timeline.byBoth,
    aside: getAsOf(explainer),
    title: timeline.title,
    summary: timeline.description(
      counts.statedPositions(positions.length),
      counts.events(events.length),
    ),
    facts: first && last && timeline.span(formatDate(first, language), formatDate(last, language)),
    foot: headline,
  });
}

/** The as-of date of an explainer, in words. */
export function getAsOf({ asOf, language: tag }: Explainer): string {
  const language = getLanguage(tag);
  return language.words.dates.asOf(formatDate(asOf, language));
}
