/**
 * What Markdown is in a section, for the reader that accepts it and for the compiler alike.
 *
 * Quotation marks are the editor's: nothing is made curly behind their back. The frontmatter is cut off before.
 */
export const SECTION_FEATURES = { gfm: true, smartPunctuation: false, frontmatter: false } as const;
