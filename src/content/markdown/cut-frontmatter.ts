/**
 * Splits a section’s file into frontmatter and body. The body is padded with empty lines, so that line numbers in it
 * are those of the file. Only the body is read, checked and compiled, and nothing else looks for frontmatter.
 *
 * Takes a text as `normalizeText` gives it. The frontmatter is undefined if there is none.
 */
export function cutFrontmatter(text: string): { frontmatter: string | undefined; body: string } {
  const [whole = '', frontmatter] = FRONTMATTER.exec(text) ?? [];
  return {
    frontmatter,
    body: '\n'.repeat(whole.split('\n').length - 1) + text.slice(whole.length),
  };
}

/**
 * If a body starts with what Astro’s own reader would take for frontmatter, gives the offset of that line, otherwise
 * undefined (@astrojs/internal-helpers, frontmatter.ts: `---` or `+++` after leading white space).
 */
export function findSecondFrontmatter(body: string): number | undefined {
  const start = body.search(/\S/);
  return /^(?:---|\+\+\+)/.test(body.slice(start)) ? start : undefined;
}

const FRONTMATTER = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/;
