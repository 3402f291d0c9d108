import type { Problem } from '#errors.ts';
import { ENGLISH } from '#i18n/english.ts';
import { compareWords } from '#model/compare-words.ts';
import { describeComparison, isVerdictSound, judgeReport } from '#model/wording.ts';
import { getIn } from '#schemas/json-schema.ts';
import { quote as quoteSchema } from '#schemas/quote.ts';
import type { Wording } from '#schemas/quote.ts';
import type { ExplainerFolder, SharedFiles } from '../read/content-read.ts';

/** The condition for each verdict, as shown to an editor. */
const CONDITIONS: Record<Wording, string> = {
  matches: 'every report has the same words',
  shortened: 'a report has the same words and more between them',
  reworded: 'a report has other words',
  translated: 'a report has other words',
  unchecked: 'there is no report to compare with',
};

/** What a verdict rests on: where one of these was refused, nothing is said of it. */
const COMPARED = ['text', 'language', 'wording', 'reported', 'own-translation'] as const;

/** The verdict on a quote matches its texts. Words without their own language are in that of the explainer. */
export function validateVerdicts(
  { known, values, yaml }: ExplainerFolder,
  shared: SharedFiles,
): Problem[] {
  const language = known.explainer?.language ?? shared.known.site?.language ?? 'en';
  const speak = ({ text, language: own = language }: Written) => ({ text, language: own });
  const isWhole = (id: string) =>
    Object.hasOwn(values.quotes ?? {}, id) ||
    COMPARED.every((name) => {
      const written = getIn(yaml.quotes?.value, [id, name]);
      return quoteSchema.shape[name].safeParse(written).success;
    });
  return Object.entries(known.quotes ?? {}).flatMap(([id, quote]): Problem[] => {
    const { wording, text, reported } = quote;
    if (wording === undefined || text === undefined || !reported || !isWhole(id)) return [];
    const compared = reported.flatMap(({ text: words, ...rest }) => {
      if (words === undefined) return [];
      const other = { ...rest, text: words };
      const comparison = compareWords(text, words);
      const judgement = judgeReport(speak({ ...quote, text }), speak(other), comparison);
      return [{ comparison, judgement }];
    });
    const found = compared.map(({ judgement }) => judgement);
    if (isVerdictSound(wording, found, quote['own-translation'])) return [];
    const shown = compared.map(({ comparison }) => describeComparison(comparison));
    return [
      {
        file: yaml.quotes?.file ?? '',
        ...yaml.quotes?.locate([id, 'wording']),
        entry: `${id} › wording`,
        message: `The verdict “${ENGLISH.words.wordings[wording]}” does not fit the texts: it says that ${CONDITIONS[wording]}.`,
        received: shown.join(' — ') || 'no text under `reported`',
        hint: 'Mend the verdict or the texts. [-…-] stands only in the report, {+…+} only in the article.',
      },
    ];
  });
}

type Written = { text: string; language?: string | undefined };
