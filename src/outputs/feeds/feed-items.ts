import { getLanguage } from '#i18n/language.ts';
import type { Explainer } from '#model/explainer.ts';
import { getAffected, sortUpdates } from '#model/updates.ts';
import { updateAnchor } from '#model/urls.ts';
import type { Urls } from '#model/urls.ts';

/** The items of a feed of explainers: the publication of each, and every dated change to it, the newest first. */
export function getFeedItems(explainers: readonly Explainer[], urls: Urls): FeedItem[] {
  return explainers
    .flatMap((explainer) => [
      ...sortUpdates(explainer.updates).map((update): FeedItem => {
        const [affected] = getAffected(update, explainer, urls);
        const { words } = getLanguage(explainer.language);
        return {
          id: urls.absolute(`${urls.updates(explainer.id)}#${updateAnchor(update.id)}`),
          title: words.updateKinds[update.kind] + words.colon + explainer.headline,
          text: update.text,
          link: urls.absolute(affected?.href ?? urls.updates(explainer.id)),
          date: update.date.edtf,
        };
      }),
      {
        id: urls.absolute(urls.explainer(explainer.id)),
        title: explainer.headline,
        text: explainer.standfirst,
        link: urls.absolute(urls.explainer(explainer.id)),
        date: explainer.published.edtf,
      },
    ])
    .toSorted((a, b) => b.date.localeCompare(a.date, 'en'));
}

export type FeedItem = {
  /** Never changes, so that a feed reader shows an item only once. */
  id: string;
  title: string;
  text: string;
  /** An absolute address. */
  link: string;
  /** A calendar day, `2026-11-24`. */
  date: string;
};
