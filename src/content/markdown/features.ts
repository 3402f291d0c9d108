/**
 * The Markdown features of a section, shared by the reader that accepts it and the compiler.
 *
 * Quotation marks are left as the editor typed them. The frontmatter has already been cut off.
 */
export const SECTION_FEATURES = { gfm: true, smartPunctuation: false, frontmatter: false } as const;
