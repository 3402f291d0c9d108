import type { ContainerNode, Node } from '@takumi-rs/helpers';
import { getDirection } from '#i18n/direction.ts';
import type { CardFrame } from '../card.ts';
import { box, text } from './nodes.ts';

/** What all pictures share: the band, the head, the middle, and the site’s name at the bottom. */
export function makeFrame(
  { language, siteName }: CardFrame,
  { head, middle, foot, isDense = false }: Parts,
): ContainerNode {
  return box(
    isDense ? 'card dense' : 'card',
    [
      box('band', []),
      head,
      middle,
      box('row foot', [foot, siteName === undefined ? undefined : text('home', siteName)]),
    ],
    { lang: language, dir: getDirection(language) },
  );
}

type Parts = {
  head?: Node | undefined;
  middle: Node;
  foot?: Node | undefined;
  /** Narrow margins, for long quotes. */
  isDense?: boolean;
};
