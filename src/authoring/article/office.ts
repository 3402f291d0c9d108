import { isGroup } from './groups.ts';
import { isTitle } from './name-runs.ts';
import type { Run } from './name-runs.ts';
import type { Speech } from './speech.ts';

/** The office that stands before a name: `la alcaldesa, D.ª Carmen Ibarrola Soto`, `Bürgermeisterin Dr. Wiesner`. */
export function findOffice(
  text: string,
  run: Run,
  own: string,
  speech: Speech,
): string | undefined {
  const before = text.slice(Math.max(0, run.start - LONGEST_OFFICE), run.end - own.length);
  const words = before
    .split(/[\s,]+/u)
    .filter(Boolean)
    .slice(-5);
  return words.findLast((word) => isTitle(word, speech))?.toLowerCase();
}

/** `the mayor`, `die Bürgermeisterin`: an office alone. */
export function readOffice(phrase: string, speech: Speech): string | undefined {
  const words = phrase
    .trim()
    .replace(/^l['’]/iu, '')
    .split(/\s+/u);
  const last = words.at(-1) ?? '';
  const isShort =
    words.length === 2
      ? ARTICLE.test(words[0] ?? '')
      : words.length === 1 && !/^\p{Lu}/u.test(phrase);
  const isOffice =
    isTitle(last, speech) || isTitle(last.charAt(0).toUpperCase() + last.slice(1), speech);
  return isShort && isOffice && !isGroup(phrase) ? last.toLowerCase() : undefined;
}

/** `the sheepish plumber`: a person, and no name; who that is stands in a sentence before. */
export const isUnnamed = (phrase: string, { document }: Speech): boolean =>
  NOBODY.test(phrase) && !isGroup(phrase) && !document.test(phrase);

/** An article and few words, none of them with a capital. */
const NOBODY =
  /^(?:(?:[Tt]he|[Dd]er|[Dd]ie|[Ll]e|[Ll]a|[Ee]l|[Ii]l|[Ll]o|[Dd]e|[Hh]et)\s+|[Ll]['’])(?:\p{Ll}{3,}\s?){1,2}$/u;

const ARTICLE = /^(?:the|der|die|le|la|el|il|lo|o|a|de|het)$/iu;

/** In UTF-16 units. */
const LONGEST_OFFICE = 60;
