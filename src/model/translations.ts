import type { Explainer } from './explainer.ts';

/**
 * A page of an explainer in every language there is, its own included: what `hreflang` and the language switch name.
 *
 * Takes all explainers, and a way to get the page’s path in one of them, undefined where that has no such page.
 * Gives nothing where the page is in one language only.
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

/** One explainer of each text, in its order: the one in the language of `tag`, or else the original. */
export function listOriginals(explainers: readonly Explainer[], tag: string): Explainer[] {
  return explainers.filter((explainer) => {
    const translations = getTranslations(explainer, explainers);
    const shown =
      translations.find(({ language }) => language === tag) ??
      translations.find(({ translationOf }) => translationOf === undefined);
    return shown === explainer;
  });
}

/** The original and its translations, ordered by language tag; the explainer alone where there are none. */
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

/** A path below the base, with the language of what stands there. */
export type Alternate = { language: string; path: string };
