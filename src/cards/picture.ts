import type { Urls } from '../model/urls.ts';
import type { Card } from './card.ts';
import { getHash } from './hash.ts';
import { HEIGHT, WIDTH } from './templates/style.ts';

/**
 * A share picture as the head of a page refers to it; nothing is drawn here.
 * The address is absolute and changes with what the picture shows, so that no reader is served an old one.
 */
export function getPicture(card: Card, urls: Urls): Picture {
  return {
    src: urls.absolute(urls.card(card.path, getHash(card))),
    alt: card.alt,
    width: WIDTH,
    height: HEIGHT,
    type: 'image/png',
  };
}

export type Picture = {
  src: string;
  alt: string;
  /** In px. */
  width: number;
  height: number;
  type: 'image/png';
};
