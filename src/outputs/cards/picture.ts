import type { Urls } from '#model/urls.ts';
import { getAlt } from './alt.ts';
import type { Card } from './card.ts';
import { chooseVersion } from './choose-version.ts';
import { getCards } from './get-cards.ts';
import type { CardSubjects } from './get-cards.ts';
import { getHash } from './hash.ts';
import { HEIGHT, WIDTH } from './templates/style.ts';

/**
 * A share picture as the head of a page refers to it, for the version of its card that can be drawn. Does not draw it.
 */
export async function getPicture(card: Card, urls: Urls): Promise<Picture> {
  return describePicture((await chooseVersion(card)).card, urls);
}

/** The same for every page with a picture of its own, by the page’s path below the base. */
export async function getPictures(subjects: CardSubjects): Promise<Map<string, Picture>> {
  const pictures = getCards(subjects).map(
    async (card) => [card.path, await getPicture(card, subjects.urls)] as const,
  );
  return new Map(await Promise.all(pictures));
}

/**
 * The same for a card that can be drawn as it is. The address is absolute and changes with what the picture shows, so
 * that caches never serve an outdated one.
 */
export function describePicture(card: Card, urls: Urls): Picture {
  return {
    src: urls.absolute(urls.card(card.path, getHash(card))),
    alt: getAlt(card),
    width: WIDTH,
    height: HEIGHT,
  };
}

export type Picture = {
  src: string;
  alt: string;
  /** In px. */
  width: number;
  height: number;
};
