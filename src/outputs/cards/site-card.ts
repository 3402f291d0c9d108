import { remember } from '#model/remember.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import type { HeadlineCard } from './card.ts';
import { makeHeadlineCard } from './headline-card.ts';

/** The picture of the site, for the home page and every page without a picture of its own. */
export const makeSiteCard = remember(composeSiteCard);

function composeSiteCard(site: SiteData, urls: Urls): HeadlineCard {
  return makeHeadlineCard(site, {
    path: urls.home(),
    origin: { file: 'content/site.yaml', entry: 'description' },
    title: site.tagline,
    summary: site.description,
  });
}
