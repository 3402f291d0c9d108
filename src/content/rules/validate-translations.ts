import { suggest } from '#errors.ts';
import type { Problem } from '#errors.ts';
import type { ExplainerFolder, Folders } from '../read/content-read.ts';

/** `translationOf` leads to an original in another language, and there is one translation of it in each language. */
export function validateTranslations({ shared, explainers }: Folders): Problem[] {
  const getLanguage = ({ known }: ExplainerFolder) =>
    known.explainer?.language ?? shared.known.site?.language;
  return explainers.flatMap((explainer, index): Problem[] => {
    const { id, known, yaml } = explainer;
    const of = known.explainer?.translationOf;
    if (of === undefined) return [];
    const at = {
      file: yaml.explainer?.file ?? '',
      ...yaml.explainer?.locate(['translationOf']),
      entry: 'translationOf',
    };
    const others = explainers.filter((other) => other.id !== id);
    const original = others.find((other) => other.id === of);
    if (of === id)
      return [
        {
          ...at,
          message: 'An explainer is no translation of itself.',
          received: of,
          hint: 'Name the original, or leave the line out.',
        },
      ];
    if (!original)
      return [
        {
          ...at,
          message: `There is no explainer \`${of}\`.`,
          received: of,
          hint: suggest(
            of,
            others.map((other) => other.id),
            'explainers',
          ),
        },
      ];
    const root = original.known.explainer?.translationOf;
    if (root !== undefined)
      return [
        {
          ...at,
          message: `\`${of}\` is a translation itself.`,
          received: of,
          hint: `Name the original: \`translationOf: ${root}\`.`,
        },
      ];
    const same = [original, ...explainers.slice(0, index)].find(
      (other) =>
        other.id !== id &&
        (other.id === of || other.known.explainer?.translationOf === of) &&
        getLanguage(other) !== undefined &&
        getLanguage(other) === getLanguage(explainer),
    );
    return same
      ? [
          {
            ...at,
            message: `\`${same.id}\` is in the same language: ${getLanguage(explainer)}.`,
            hint: 'Write the language of this translation under `language`.',
          },
        ]
      : [];
  });
}
