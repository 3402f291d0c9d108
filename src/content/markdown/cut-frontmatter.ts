/**
 * Cuts a section’s file in two. What follows the frontmatter keeps its lines, with empty ones in front, so that a place
 * in it is the place in the file; it is what is read, checked and compiled, and nobody else looks for frontmatter.
 *
 * Takes a text as `normalizeText` has it. The frontmatter is undefined where there is none.
 */
export function cutFrontmatter(text: string): { frontmatter: string | undefined; body: string } {
  const [whole = '', frontmatter] = FRONTMATTER.exec(text) ?? [];
  return {
    frontmatter,
    body: '\n'.repeat(whole.split('\n').length - 1) + text.slice(whole.length),
  };
}

/**
 * Where a body starts with what Astro’s own reader would take for frontmatter, the offset of that line, else undefined
 * (@astrojs/internal-helpers, frontmatter.ts: `---` or `+++` behind white space at the start).
 */
export function findSecondFrontmatter(body: string): number | undefined {
  const start = body.search(/\S/);
  return /^(?:---|\+\+\+)/.test(body.slice(start)) ? start : undefined;
}

const FRONTMATTER = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/;
