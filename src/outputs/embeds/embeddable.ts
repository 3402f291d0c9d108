import type { LabelledWords } from '#model/list-wordings.ts';
import type { FrameHeights } from './height.ts';

/**
 * Something that can be embedded in another page: a page of the site, and the document that represents it in a frame.
 */
export type Embeddable = FrameHeights & {
  /** The paths of the page and of its embed, below the base. */
  path: string;
  embedPath: string;
  /** The language of its interface. */
  language: string;
  title: string;
  /** The accessible name of the frame. */
  frameTitle: string;
  /** True for a list, which scrolls in its frame if no script listens for its height. */
  isList: boolean;
  /** For a list that is embedded short: the embed of the whole of it. */
  whole?: FrameHeights & { embedPath: string };
  /** What comes before the quoted words, or stands for the page in plain text. */
  remarks: string[];
  /** The quoted words in each wording, the reported one first; undefined for what is not a quote, or withdrawn. */
  words: LabelledWords[] | undefined;
  /** The text of the link to the page. */
  credit: string;
  /** The explainer and the site, behind the link; left out where the link names the explainer. */
  from?: string;
};
