import type { ContainerNode } from '@takumi-rs/helpers';
import { WORDING_MARKS } from '#model/marks.ts';
import type { Utterance } from '../card.ts';
import type { Finding } from '../card-parts.ts';
import { box, mark, span, text } from './nodes.ts';
import { INK } from './style.ts';

/** Who said it on the left, when and where on the right. */
export const makeHead = ({ who, role, date, occasion }: Utterance): ContainerNode =>
  box('row head', [
    box('stack start', [
      who === undefined ? undefined : text('name', who),
      role === undefined ? undefined : text('', role),
    ]),
    box('stack end', [text('date', date), occasion === undefined ? undefined : text('', occasion)]),
  ]);

/** The same in one line, for long quotes. */
export const makeShortHead = ({ who, role, date, occasion, comma }: Utterance): ContainerNode =>
  box('row head', [
    box('start', [span('strong', who ?? ''), span('', role === undefined ? '' : comma + role)]),
    box('end', [span('', date), span('', occasion === undefined ? '' : comma + occasion)]),
  ]);

/** What the comparison of the words found, with its mark. */
export const makeFinding = ({ mark: of, text: found }: Finding): ContainerNode =>
  box('finding', [
    mark('mark', WORDING_MARKS[of], { width: 20, height: 16 }, INK, {
      style: { width: 50, height: 40 },
    }),
    text('found', found),
  ]);
