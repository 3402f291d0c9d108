import type { ContainerNode, NodeMetadata, TextNode } from '@takumi-rs/helpers';
import type { Label } from '../card-parts.ts';
import { box, span } from './nodes.ts';

/** A label with its publisher in bold. */
export const makeLabel = (
  className: string,
  label: Label,
  more: NodeMetadata = {},
): ContainerNode => box(className, makeSpans(label, 'strong'), more);

/** The same as parts of a line, which does not break in the name. */
export const makeLabelSpans = (label: Label): TextNode[] => makeSpans(label, 'strong whole');

const makeSpans = ({ before, publisher, after }: Label, className: string): TextNode[] => [
  span('', before),
  span(className, publisher),
  ...(after === '' ? [] : [span('', after)]),
];
