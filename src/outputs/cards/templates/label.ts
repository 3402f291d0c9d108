import type { ContainerNode, NodeMetadata, TextNode } from '@takumi-rs/helpers';
import type { Label } from '../card.ts';
import { box, span } from './nodes.ts';

/** A label with its publisher in bold. */
export const makeLabel = (
  className: string,
  label: Label,
  more: NodeMetadata = {},
): ContainerNode => box(className, makeLabelSpans(label), more);

/** The same as parts of a line. */
export const makeLabelSpans = ({ before, publisher, after }: Label): TextNode[] => [
  span('', before),
  span('strong', publisher),
  ...(after === '' ? [] : [span('', after)]),
];
