import type { Problem } from '#errors.ts';
import type { BuiltSite } from './built-site.ts';
import { findShorthands } from './find-shorthands.ts';

/**
 * Safari before 26.2 ignores a whole `text-decoration` that sets more than the line, so the underline is lost
 * (https://github.com/mdn/browser-compat-data/issues/28691). Thickness, style and colour have their own properties.
 */
export function checkUnderlines({ pages, styles }: BuiltSite): Problem[] {
  const inFiles = [...styles].map(([file, css]) => ({ file, found: findShorthands(css) }));
  const inPages = [...pages.values()].map(({ path, shorthands }) => ({
    file: path,
    found: shorthands,
  }));
  return [...inFiles, ...inPages].flatMap(({ file, found }) =>
    found.map((received) => ({
      file,
      message: 'Safari before 26.2 does not show this underline.',
      received,
      hint: 'Write the line, its style, thickness and colour apart: `text-decoration-line: underline; text-decoration-thickness: …`.',
    })),
  );
}
