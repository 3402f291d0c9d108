import { getLanguage } from '#i18n/language.ts';
import type { SiteData } from '#schemas/site.ts';
import type { CardFrame, Headline, HeadlineCard } from './card.ts';

/**
 * A card with a heading, made from its particular fields. If it cannot be drawn, it falls back to the heading alone,
 * then to the site’s.
 */
export function makeHeadlineCard(
  site: SiteData,
  { path, origin, language = site.language, ...fields }: HeadlineFields,
): HeadlineCard {
  const frame = { path, origin, language, siteName: site.name };
  const { title } = fields;
  const makeSite = () =>
    makeCard(frame, { title: site.tagline, summary: site.description }, () => makePlainCard(frame));
  return makeCard(frame, fields, () => makeCard(frame, { title }, makeSite));
}

/**
 * The fallback if none of the content can be drawn: a sentence of the interface, with the site’s name if that can be
 * drawn.
 */
export function makePlainCard(frame: Omit<CardFrame, 'instead'>): HeadlineCard {
  const title = getLanguage(frame.language).words.quotes.onPage;
  return makeCard(frame, { title }, () => makeCard({ ...frame, siteName: undefined }, { title }));
}

function makeCard(
  { path, origin, language, siteName }: Omit<CardFrame, 'instead'>,
  { kicker, aside, title, summary, facts, stances, foot }: Shown,
  instead?: () => HeadlineCard,
): HeadlineCard {
  return {
    kind: 'headline',
    ...{ path, origin, language, siteName, instead },
    ...{ kicker, aside, title, summary, facts, stances, foot },
  };
}

type Shown = Partial<Headline> & { title: string };

type HeadlineFields = Pick<CardFrame, 'path' | 'origin'> &
  Partial<Pick<CardFrame, 'language'>> &
  Shown;
