import type { Problem } from '#errors.ts';
import type { QuoteData } from '#schemas/quote.ts';
import type { ExplainerFolder } from '../read/content-read.ts';
import type { Known } from '../read/read-known.ts';
import { nameEntry } from '../read/validate-file.ts';

/** Parts of wordings, in the pairs of a quote and in the difference on top, stand in the texts word for word. */
export function validateParts({ known, yaml }: ExplainerFolder): Problem[] {
  const { quotes = {}, explainer } = known;
  const hero = explainer?.hero;
  const shown = hero && quotes[hero.quote ?? ''];
  return [
    ...Object.entries(quotes).flatMap(([id, quote]) =>
      (quote.pairs ?? []).flatMap((pair, index) => findWrong(yaml.quotes, [id, 'pairs', index], pair, quote)),
    ),
    ...(shown ? findWrong(yaml.explainer, ['hero'], hero, shown) : []),
  ];
}

function findWrong(
  yaml: ExplainerFolder['yaml']['quotes'],
  path: PropertyKey[],
  parts: Parts,
  { text, reported = [] }: Known<QuoteData>,
): Problem[] {
  const texts = {
    reported: reported.flatMap((report) => report.text ?? []),
    article: [text ?? []].flat(),
  };
  const isSure = { reported: texts.reported.length === reported.length, article: text !== undefined };
  return (['reported', 'article'] as const).flatMap((side): Problem[] => {
    const part = parts[side];
    if (part === undefined || !yaml || !isSure[side] || texts[side].some((whole) => whole.includes(part))) return [];
    return [
      {
        file: yaml.file,
        ...yaml.locate([...path, side]),
        entry: nameEntry([...path, side]),
        message: `These words are not in the ${side === 'article' ? 'quote’s `text`' : 'texts under `reported`'}.`,
        received: part,
        hint: `Copy them from there, character for character: ${texts[side].join(' — ') || 'there are none yet'}`,
      },
    ];
  });
}

type Parts = { reported?: string | undefined; article?: string | undefined };
