import type { SiteData } from '../schemas/site.ts';
import { makeAlt } from './alt.ts';
import type { CardFrame, Headline, HeadlineCard } from './card.ts';

/** A card with a heading from what is particular to it; its alternative text says all it shows. */
export function makeHeadlineCard(
  site: SiteData,
  {
    path,
    origin,
    language = site.language,
    ...fields
  }: Pick<CardFrame, 'path' | 'origin'> &
    Partial<Pick<CardFrame, 'language'>> &
    Partial<Headline> & { title: string },
): HeadlineCard {
  const empty = { kicker: undefined, aside: undefined, summary: undefined, facts: undefined };
  const shown: Headline = { ...empty, foot: undefined, ...fields };
  return {
    kind: 'headline',
    path,
    origin,
    language,
    siteName: site.name,
    alt: makeHeadlineAlt(shown, site.name),
    ...shown,
  };
}

/** What a heading and all around it say, in the order it is read, with `more` before the foot. */
export function makeHeadlineAlt(
  { kicker, aside, title, summary, facts, foot }: Headline,
  siteName: string,
  more: readonly string[] = [],
): string {
  return makeAlt([title, summary, facts, ...more, kicker, aside, foot, siteName]);
}
