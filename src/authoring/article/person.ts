import type { Article } from '#model/parse-article.ts';
import type { Run } from './name-runs.ts';
import type { Speech } from './speech.ts';

/** `Jory Tregear, 61, …`, `Dijkstra (52)`, `Vinnie Capuano, said …` */
export function isPerson(text: string, { end }: Run, speech: Speech): boolean {
  const behind = text.slice(end, end + LONGEST_VERB);
  return (
    /^,?\s\(?\d{2}(?:[,)]|\s)/u.test(behind) ||
    [...behind.matchAll(speech.says)][0]?.index === (/^[\s,.]*/u.exec(behind)?.[0].length ?? 0)
  );
}

/** Words that a sentence begins with and a small letter or a comma follows: a name said again is alone there. */
export const findOpeners = (paragraphs: Article['paragraphs']): Set<string> =>
  new Set(
    paragraphs.flatMap(({ text }) =>
      Array.from(
        text.matchAll(/(?:^|[.!?…”“»"’]\s)(\p{Lu}[\p{L}\p{M}'’-]+)(?=,?\s\p{Ll})/gu),
        ([, word = '']) => word,
      ),
    ),
  );

/** In UTF-16 units. */
const LONGEST_VERB = 25;
