import type { Problem } from '#errors.ts';
import { ENGLISH } from '#i18n/english.ts';
import { compareWords } from '#model/compare-words.ts';
import { describeComparison, isVerdictSound, judgeReport } from '#model/wording.ts';
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

/** The verdict on a quote matches its texts. Words without their own language are in that of the explainer. */
export function validateVerdicts(
  { values, yaml }: ExplainerFolder,
  shared: SharedFiles,
): Problem[] {
  const language = values.explainer?.language ?? shared.values.site?.language ?? 'en';
  const speak = ({ text, language: own = language }: Written) => ({ text, language: own });
  return Object.entries(values.quotes ?? {}).flatMap(([id, quote]): Problem[] => {
    const { wording, text, reported } = quote;
    const compared = reported.map((other) => {
      const comparison = compareWords(text, other.text);
      return { comparison, judgement: judgeReport(speak(quote), speak(other), comparison) };
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
