/**
 * Something that can be embedded in another page: a page of the site, and the document that represents it in a frame.
 */
export type Embeddable = {
  /** The paths of the page and of its embed, below the base. */
  path: string;
  embedPath: string;
  /** The language of its interface. */
  language: string;
  title: string;
  /** The accessible name of the frame. */
  frameTitle: string;
  /** The height for a frame 340 px wide, in px. */
  height: number;
  /** For a frame of any width, as CSS; `100cqi` is the width of the frame. */
  fluidHeight?: string | undefined;
  /** True for a list, which scrolls in its frame if no script listens for its height. */
  isList: boolean;
  /** For a list that is embedded short: the embed of the whole of it. */
  whole?: Pick<Embeddable, 'embedPath' | 'height' | 'fluidHeight'>;
  /** The quoted words, if any. */
  words: { text: string; language: string } | undefined;
  /** Remarks that must accompany it in plain text. */
  remarks: string[];
  /** The text of the link to the page. */
  credit: string;
};
