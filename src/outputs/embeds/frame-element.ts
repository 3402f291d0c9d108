import type { Element } from 'hast';
import { h } from 'hastscript';
import type { FrameHeights } from './height.ts';

/**
 * The frame to paste. The block around it is what the height refers to: `cqi` is a hundredth of its width. Where a
 * browser does not know that unit, the attribute counts. `widthStyle` is what its style ends with: `;max-width:700px`.
 */
export const renderFrame = (
  { src, title, height, fluidHeight }: Frame,
  widthStyle: string,
): Element =>
  h(
    'div',
    { style: `container-type:inline-size;width:100%${widthStyle}` },
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
