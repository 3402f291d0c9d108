import type { Problem } from '#errors.ts';
import type { BuiltSite } from './built-site.ts';

const NEEDED = {
  language: 'Write `language` in site.yaml.',
  title: 'Every page has a headline, a title or a name to be called by.',
  description: 'Every page has a summary or a sentence that says what it holds.',
};

/** Every page states its language, title and description. */
export function checkHeads({ pages }: BuiltSite): Problem[] {
  return [...pages.values()].flatMap((page) =>
    (Object.keys(NEEDED) as (keyof typeof NEEDED)[])
      .filter((name) => page[name] === '')
      .map((name) => ({
        file: page.path,
        message: `The page has no ${name}.`,
        hint: NEEDED[name],
      })),
  );
}
