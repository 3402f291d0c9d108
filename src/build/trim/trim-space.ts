/**
 * Makes each run of white space between the words and tags of a page one space, which looks the same. Astro leaves two
 * or three at the edges of components (https://github.com/withastro/astro/issues/16915). Takes and gives HTML; tags,
 * and the elements in which each character counts, stay as they are.
 */
export const trimSpace = (html: string): string =>
  html.replace(KEPT_OR_SPACE, (_whole, kept: string | undefined) => kept ?? ' ');

const KEPT_OR_SPACE =
  /(<(pre|textarea|script|style)\b.*?<\/\2\s*>|<!--.*?-->|<(?:[^"'>]|"[^"]*"|'[^']*')*>)|[ \t\n\r]{2,}|[\n\r\t]/gs;
