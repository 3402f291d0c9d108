import { getLanguage } from '#i18n/language.ts';
import type { Story } from './make-story.ts';
import type { Explainer } from '#model/explainer.ts';
import { getAffected, getModified, sortUpdates } from '#model/updates.ts';
import { updateAnchor } from '#model/urls.ts';
import type { Urls } from '#model/urls.ts';

/**
 * The items of a feed of explainers: the publication of each, and every dated change to it, the newest first, at most
 * fifty. Takes the texts of those that are to stand in the feed whole.
 */
export function getFeedItems(
  explainers: readonly Explainer[],
  stories: ReadonlyMap<string, Story>,
  urls: Urls,
): FeedItem[] {
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
        modified: getModified(explainer).edtf,
        story: stories.get(explainer.id),
      },
    ])
    .toSorted((a, b) => b.date.localeCompare(a.date, 'en'))
    .slice(0, MOST);
}

const MOST = 50;

export type FeedItem = {
  /** Never changes, so that a feed reader shows an item only once. */
  id: string;
  title: string;
  text: string;
  /** An absolute address. */
  link: string;
  /** A calendar day, `2026-11-24`. */
  date: string;
  /** The day it was last changed, if it can change. */
  modified?: string;
  story?: Story | undefined;
};
