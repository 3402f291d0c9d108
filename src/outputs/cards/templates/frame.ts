import type { ContainerNode, Node } from '@takumi-rs/helpers';
import { getDirection } from '#i18n/direction.ts';
import type { CardFrame } from '../card.ts';
import { box, text } from './nodes.ts';

/** What all pictures share: the band, the head, the middle, and a strip with the site’s name at the bottom. */
export function makeFrame(
  { language, siteName }: CardFrame,
  { head, middle, foot, surface = 'plain', isDense = false }: Parts,
): ContainerNode {
  return box(
    isDense ? 'card dense' : 'card',
    [
      box('band', []),
      box('inside', [head, middle]),
      box(`strip ${surface}`, [
        foot && box('foot', [foot]),
        siteName === undefined ? undefined : text('home', siteName),
      ]),
    ],
    { lang: language, dir: getDirection(language) },
  );
}

type Parts = {
  head?: Node | undefined;
  middle: Node;
  foot?: Node | undefined;
  surface?: Surface | undefined;
  /** Narrow margins, for long quotes. */
  isDense?: boolean;
};

/** The ground of the strip: tinted for words that differ, cool for what came of it. */
export type Surface = 'plain' | 'tint' | 'cool';
