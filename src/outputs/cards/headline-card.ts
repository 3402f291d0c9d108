import { getLanguage } from '#i18n/language.ts';
import type { SiteData } from '#schemas/site.ts';
import type { Card, CardFrame, Headline, HeadlineCard } from './card.ts';

/**
 * A card with a heading, made from its particular fields; each of `shorter` has other fields for the case that it cannot
 * be drawn. Then it falls back to the heading alone, and to the site’s.
 */
export function makeHeadlineCard(
  site: SiteData,
  { path, origin, language = site.language, ...fields }: HeadlineFields,
  shorter: readonly Partial<Headline>[] = [],
): HeadlineCard {
  const frame = { path, origin, language, siteName: site.name };
  const ours = { title: site.tagline, summary: site.description };
  const versions = [
    ...shorter.map((fewer) => makeCard(frame, { ...fields, ...fewer })),
    { ...makeCard(frame, { title: fields.title }), isReduced: true },
    { ...makeCard(frame, ours), isReduced: true },
  ];
  const instead = versions.reduceRight<() => Card>(
    (next, version) => () => ({ ...version, instead: next }),
    () => makePlainCard(frame),
  );
  return { ...makeCard(frame, fields), instead };
}

/**
 * The fallback if none of the content can be drawn: a sentence of the interface, with the site’s name if that can be
 * drawn.
 */
export function makePlainCard({
  path,
  origin,
  language,
  siteName,
}: Omit<CardFrame, 'instead'>): HeadlineCard {
  const title = getLanguage(language).words.quotes.onPage;
  const frame = { path, origin, language, isReduced: true };
  return {
    ...makeCard({ ...frame, siteName }, { title }),
    instead: () => ({
      ...makeCard({ ...frame, siteName: undefined }, { title }),
      instead: undefined,
    }),
  };
}

const makeCard = (
  frame: Omit<CardFrame, 'instead'>,
  { kicker, number, title, summary, facts, stances, foot }: Shown,
): Omit<HeadlineCard, 'instead'> => ({
  ...{ kind: 'headline', ...frame },
  ...{ kicker, number, title, summary, facts, stances, foot },
});

type Shown = Partial<Headline> & { title: string };

type HeadlineFields = Pick<CardFrame, 'path' | 'origin'> &
  Partial<Pick<CardFrame, 'language'>> &
  Shown;
