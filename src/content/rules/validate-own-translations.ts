import type { Problem } from '#errors.ts';
import type { ExplainerFolder, SharedFiles } from '../read/content-read.ts';

/** A translation of our own stands beside the words that the article has, in another language. */
export function validateOwnTranslations(
  { known, yaml }: ExplainerFolder,
  shared: SharedFiles,
): Problem[] {
  const language = known.explainer?.language ?? shared.known.site?.language ?? 'en';
  return Object.entries(known.quotes ?? {}).flatMap(([id, quote]): Problem[] => {
    if (!quote['own-translation']) return [];
    const { original, language: own = language } = quote;
    if (original && original.language !== own) return [];
    return [
      {
        file: yaml.quotes?.file ?? '',
        ...yaml.quotes?.locate([id, 'own-translation']),
        entry: `${id} › own-translation`,
        message: 'A translation of our own needs the words that were translated.',
        received: original && `original in the language \`${original.language}\``,
        hint: 'Write the article’s words under `original`, with their `language` and `source`, or leave `own-translation` out.',
      },
    ];
  });
}
