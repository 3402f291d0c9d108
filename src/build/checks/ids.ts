import type { Problem } from '#errors.ts';
import type { ContentTexts } from '#content/read/read-folder.ts';
import type { BuiltSite } from './built-site.ts';
import { findOwners } from './find-written.ts';

/**
 * No two elements of a page have the same id: a link would always lead to the first. The problem is where the content
 * gives the second its id, once for all pages that show both.
 */
export function checkIds({ pages }: BuiltSite, texts: ContentTexts = NO_TEXTS): Problem[] {
  const problems = [...pages.values()].flatMap(({ path, repeatedIds }) =>
    [...repeatedIds].map((id) => explainRepeated(id, path, texts)),
  );
  return [...new Map(problems.map((one) => [`${one.file} ${one.message}`, one])).values()];
}

function explainRepeated(id: string, path: string, texts: ContentTexts): Problem {
  const message = `Two things on the page have the address \`#${id}\``;
  const owners = findOwners(id, path.split('/')[1] ?? '', texts);
  const last = owners.at(-1);
  if (!last)
    return {
      file: path,
      message: `${message}.`,
      hint: 'Give one of them another id in the content.',
    };
  const names = owners.map(({ thing }) => thing).join(' and ');
  const [first] = owners;
  return {
    ...last.place,
    message:
      owners.length > 1 ? `${message}: ${names}.` : `${message}: ${names} and a part of the page.`,
    hint: `Give ${last.thing} another id here${first && first !== last ? `, or ${first.thing} in ${first.place.file}` : ''}, and where it is named. The page is ${path}.`,
  };
}

const NO_TEXTS: ContentTexts = { label: '', files: new Map(), explainers: [] };
