import type { Problem } from '#errors.ts';
import { isStandalone } from './built-site.ts';
import type { BuiltSite } from './built-site.ts';

/** Every page has exactly one `h1`, and no heading level is skipped below it. */
export function checkHeadings({ pages }: BuiltSite): Problem[] {
  // A standalone copy has the same headings as its page.
  const own = [...pages.values()].filter(({ path }) => !isStandalone(path));
  return own.flatMap(({ path: file, headings }): Problem[] => {
    const first = headings.filter(({ level }) => level === 1);
    if (first.length !== 1)
      return [
        {
          file,
          message: `The page has ${first.length} headings of level 1.`,
          received: first.map(({ text }) => text).join(' / ') || undefined,
          hint: 'A page has one: in a section, start with `##`.',
        },
      ];
    return headings.flatMap(({ level, text }, index): Problem[] => {
      const before = headings[index - 1]?.level ?? 0;
      if (level <= before + 1) return [];
      return [
        {
          file,
          entry: `“${text}”`,
          message: `A heading of level ${level} follows one of level ${before}.`,
          hint: 'Leave no level out: write it with fewer `#`.',
        },
      ];
    });
  });
}
