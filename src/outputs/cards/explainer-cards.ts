import { getLanguage } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Explainer } from '#model/explainer.ts';
import { remember } from '#model/remember.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import type { HeadlineCard } from './card.ts';
import type { Foot } from './card-parts.ts';
import { makeHeadlineCard } from './headline-card.ts';
import { chooseLines } from './stance-lines.ts';

/** The picture of an explainer: its headline and what came of it, or counts of what it contains. */
export const makeExplainerCard = remember(composeExplainerCard);

function composeExplainerCard(explainer: Explainer, site: SiteData, urls: Urls): HeadlineCard {
  const { id, language, topic, headline, quotes, positions, sources } = explainer;
  const { counts, comma } = getLanguage(language).words;
  const facts = [
    quotes.length > 0 && counts.quotes(quotes.length),
    positions.length > 0 && counts.statedPositions(positions.length),
    counts.sources(sources.length),
  ].filter((fact) => fact !== false);
  const counted = { kicker: joinKicker(topic, getAsOf(explainer)), facts: facts.join(comma) };
  const foot = makeOutcome(explainer);
  return makeHeadlineCard(
    site,
    {
      language,
      path: urls.explainer(id),
      origin: { file: `content/explainers/${id}/explainer.yaml`, entry: 'headline' },
      title: headline,
      ...(foot ? { kicker: topic, foot } : { ...counted, foot: makeLine(site.tagline) }),
    },
    foot ? [{ ...counted, foot: makeLine(site.tagline) }] : [],
  );
}

/** The picture of the timeline: how many entries it has, from when to when, and its latest positions. */
export const makeTimelineCard = remember(composeTimelineCard);

function composeTimelineCard(explainer: Explainer, site: SiteData, urls: Urls): HeadlineCard {
  const { id, topic, positions, headline } = explainer;
  const dated = positions.filter(({ date }) => date.kind === 'point');
  const [first, last] = [dated[0]?.date, dated.at(-1)?.date];
  const language = getLanguage(explainer.language);
  const { timeline } = language.words;
  const lines = chooseLines(dated.toReversed(), language, ({ date }) => formatDate(date, language));
  const fields = {
    language: explainer.language,
    path: urls.timeline(id),
    origin: { file: `content/explainers/${id}/explainer.yaml`, entry: 'headline' },
    kicker: joinKicker(topic, getAsOf(explainer)),
    title: timeline.title,
    summary: describeTimeline(explainer),
    facts: first && last && timeline.span(formatDate(first, language), formatDate(last, language)),
    foot: makeLine(headline),
  };
  const [most, ...fewer] = lines;
  if (!most) return makeHeadlineCard(site, fields);
  const { summary, facts } = fields;
  return makeHeadlineCard(site, { ...fields, summary: undefined, stances: most }, [
    ...fewer.map((stances) => ({ stances })),
    { stances: undefined, summary, facts },
  ]);
}

/** How many entries the timeline has, or that it has none. */
export function describeTimeline({ positions, events, language }: Explainer): string {
  const { counts, record, timeline } = getLanguage(language).words;
  const entries = [
    ...(positions.length > 0 ? [counts.statedPositions(positions.length)] : []),
    ...(events.length > 0 ? [counts.events(events.length)] : []),
  ];
  if (entries.length === 0) return record.none.timeline;
  return timeline.description(new Intl.ListFormat(language).format(entries));
}

/** The as-of date of an explainer, in words. */
export function getAsOf({ asOf, language: tag }: Explainer): string {
  const language = getLanguage(tag);
  return language.words.dates.asOf(formatDate(asOf, language));
}

/** Two texts in the line above a title. */
export const joinKicker = (first: string, second: string): string => `${first} · ${second}`;

/** A line of text beside the site’s name. */
export const makeLine = (text: string): Foot => ({ kind: 'line', text });

function makeOutcome({ outcome, language: tag }: Explainer): Foot | undefined {
  if (!outcome) return undefined;
  const language = getLanguage(tag);
  const date = `(${formatDate(outcome.asOf, language)})`;
  return { kind: 'outcome', head: language.words.lead.outcome, date, text: outcome.text };
}
