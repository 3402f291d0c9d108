import type { Problem } from '#errors.ts';
import type { BuiltSite } from './built-site.ts';

/** No two elements of a page have the same id: a link would always lead to the first. */
export function checkIds({ pages }: BuiltSite): Problem[] {
  return [...pages.values()].flatMap(({ path, repeatedIds }) =>
    [...repeatedIds].map((id) => ({
      file: path,
      message: `Two things on the page have the address \`#${id}\`.`,
      hint: 'Give one of them another id.',
    })),
  );
}
