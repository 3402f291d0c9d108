/** `start` and `end` are offsets in the text. */
export type Refused = {
  start: number;
  end: number;
  isSyntax: boolean;
  message: string;
  received?: string | undefined;
  hint: string;
};
