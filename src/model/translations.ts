import type { Explainer } from './explainer.ts';

/**
 * A page of an explainer in all its languages, its own included, for `hreflang` and the language switch.
 *
 * Takes all explainers, and a function that gives the page’s path in an explainer, or undefined if that one has no such
 * page. Gives an empty list if the page is in one language only.
 */
export function getAlternates(
  explainer: Explainer,
  explainers: readonly Explainer[],
  getPath: (other: Explainer) => string | undefined,
): Alternate[] {
  const alternates = getTranslations(explainer, explainers).flatMap((other) => {
    const path = getPath(other);
    return path === undefined ? [] : [{ language: other.language, path }];
  });
  return alternates.length > 1 ? alternates : [];
}

/** One explainer per text, in the given order: the one in the language of `tag`, or the original if there is none. */
export function listOriginals(explainers: readonly Explainer[], tag: string): Explainer[] {
  return explainers.filter((explainer) => {
    const translations = getTranslations(explainer, explainers);
    const shown =
      translations.find(({ language }) => language === tag) ??
      translations.find(({ translationOf }) => translationOf === undefined);
    return shown === explainer;
  });
}

/** The original and its translations, ordered by language tag; only the explainer itself if there are none. */
function getTranslations(
  explainer: Pick<Explainer, 'id' | 'translationOf'>,
  explainers: readonly Explainer[],
): Explainer[] {
  const original = getOriginal(explainer);
  return explainers
    .filter((other) => getOriginal(other) === original)
    .toSorted((a, b) => a.language.localeCompare(b.language, 'en'));
}

const getOriginal = ({ id, translationOf }: Pick<Explainer, 'id' | 'translationOf'>) =>
  translationOf ?? id;

/** A path below the base, with the language of its page. */
export type Alternate = { language: string; path: string };
