import { formatDate } from '../model/date-words.ts';
import type { Explainer, Section } from '../model/explainer.ts';
import type { Urls } from '../model/urls.ts';
import type { SiteData } from '../schemas/site.ts';
import type { HeadlineCard } from './card.ts';
import { count } from './count.ts';
import { makeHeadlineCard } from './headline-card.ts';

/** The picture of an explainer: its headline, the day it describes, what it holds. */
export function makeExplainerCard(explainer: Explainer, site: SiteData, urls: Urls): HeadlineCard {
  const { id, topic, headline, quotes, positions, sources } = explainer;
  const counts = [
    count(quotes.length, 'quote'),
    count(positions.length, 'stated position'),
    count(sources.length, 'source'),
  ];
  return makeHeadlineCard(site, {
    path: urls.explainer(id),
    origin: { file: `content/explainers/${id}/explainer.yaml`, entry: 'headline' },
    kicker: topic,
    aside: getAsOf(explainer),
    title: headline,
    facts: counts.join(', '),
    foot: site.tagline,
  });
}

/** The picture of one section: its title and summary, and of what it is a part. */
export function makeSectionCard(
  section: Section,
  explainer: Explainer,
  site: SiteData,
  urls: Urls,
): HeadlineCard {
  return makeHeadlineCard(site, {
    path: urls.section(explainer.id, section.id),
    origin: {
      file: `content/explainers/${explainer.id}/sections/${section.id}.mdx`,
      entry: 'title',
    },
    kicker: `Section ${section.number} of ${explainer.sections.length}`,
    aside: getAsOf(explainer),
    title: section.title,
    summary: section.summary,
    foot: explainer.headline,
  });
}

/** The picture of the timeline: how much it holds, and from when to when positions were stated. */
export function makeTimelineCard(explainer: Explainer, site: SiteData, urls: Urls): HeadlineCard {
  const { id, positions, events, headline } = explainer;
  const days = positions.map(({ date }) => date).filter(({ kind }) => kind === 'point');
  const [first, last] = [days[0], days.at(-1)];
  return makeHeadlineCard(site, {
    path: urls.timeline(id),
    origin: { file: `content/explainers/${id}/explainer.yaml`, entry: 'headline' },
    kicker: 'By date and by actor',
    aside: getAsOf(explainer),
    title: 'Timeline of stated positions',
    summary: `${count(positions.length, 'stated position')} and ${count(events.length, 'event')} in date order, each with its sources.`,
    facts: first && last && `Positions from ${formatDate(first)} to ${formatDate(last)}`,
    foot: headline,
  });
}

/** The day whose state of things an explainer describes, in words. */
export const getAsOf = ({ asOf }: Explainer) => `As of ${formatDate(asOf)}`;
