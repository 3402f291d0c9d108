/** Finds every `text-decoration` in CSS that sets more than the line. */
export function findShorthands(css: string): string[] {
  return [...css.matchAll(DECORATION)]
    .filter(([, value = '']) => !ONLY_LINES.test(value))
    .map(([found]) => found.trim());
}

const DECORATION = /(?<![a-z])text-decoration\s*:([^;}]*)/gi;
const ONLY_LINES =
  /^(?:\s*(?:none|underline|overline|line-through|inherit|initial|unset|revert|revert-layer))+\s*(?:!important\s*)?$/i;
