/** Something that can be put into another page: a page of the site, and the document that stands for it in a frame. */
export type Embeddable = {
  /** The page, and its embed, as paths below the base. */
  path: string;
  embedPath: string;
  /** That of its interface. */
  language: string;
  title: string;
  /** What a screen reader calls the frame. */
  frameTitle: string;
  /** For a frame 340 px wide, in px. */
  height: number;
  /** A list scrolls in its frame where nobody listens to its height. */
  isList: boolean;
  /** The words quoted, if any are. */
  words: { text: string; language: string } | undefined;
  /** What must be said with it in plain text. */
  remarks: string[];
  /** The words of the link to the page. */
  credit: string;
};
