import type { Element } from 'hast';
import { h } from 'hastscript';
import type { FrameHeights } from './height.ts';

/** The maximum width of a card in a page that uses our code, in px. */
const MAX_WIDTH = 600;

/**
 * The frame to paste. The block around it is what the height refers to: `cqi` is a hundredth of its width. Where a
 * browser does not know that unit, the attribute counts.
 */
export const renderFrame = (
  { src, title, height, fluidHeight }: Frame,
  maxWidth = MAX_WIDTH,
): Element =>
  h(
    'div',
    { style: `container-type:inline-size;width:100%;max-width:${maxWidth}px` },
    h('iframe', {
      src,
      title,
      width: '100%',
      height,
      loading: 'lazy',
      style: `display:block;border:0;height:${fluidHeight}`,
    }),
  );

type Frame = FrameHeights & { src: string; title: string };
