import { suggest } from '#errors.ts';
import { compareReport, isVerdictSound, judgeReport } from '#model/wording.ts';
import {
  id as plainId,
  language as languageSchema,
  text as textSchema,
} from '#schemas/primitives.ts';
import { quotes } from '#schemas/quote.ts';
import type { Wording } from '#schemas/quote.ts';
import { draftDifference } from '../report-words/draft-difference.ts';
import { findPassage } from '../report-words/find-passage.ts';
import { addReport } from './add-report.ts';
import { getEntries } from './edit-yaml.ts';
import type { Kind } from './kind.ts';
import { getLanguageTag, getSources } from './known.ts';

/** The same words as another report has them, under `reported` of a quote that is there. */
export const newReport: Kind = {
  inExplainer: true,
  idOf: 'quote',
  idSchema: quotes.keyType,
  questions: [
    {
      name: 'source',
      asks: 'The report, by its id in sources.yaml',
      schema: plainId,
      choices: getSources,
    },
    {
      name: 'text',
      asks: 'The words as the report has them, or a longer passage with them',
      schema: textSchema,
    },
    {
      name: 'language',
      asks: 'The language of these words, if not that of the quote',
      schema: languageSchema.optional().or(textSchema),
      sample: '-',
    },
  ],
  write(id, { source = '', text = '', language = '-' }, content, explainer) {
    if (!explainer) throw new Error('A report belongs to an explainer.');
    const { label, files } = explainer;
    const file = `${label}/quotes.yaml`;
    const entries = getEntries(files, file);
    const quote = entries[id] as Entry | undefined;
    if (!quote)
      throw new Error(
        `There is no quote \`${id}\` in ${file}. ${suggest(id, Object.keys(entries), 'quotes')}`,
      );
    const own = getLanguageTag(content, explainer);
    const quoted = { text: quote.text, language: quote.language ?? own };
    const spoken = language === '-' ? quoted.language : language;
    const report = { text: findPassage(text, quoted.text, spoken), language: spoken };
    const comparison = compareReport(quoted, report);
    const judgement = judgeReport(quoted, report, comparison);
    const earlier = (quote.reported ?? []).map((other) => {
      const words = { text: other.text, language: other.language ?? own };
      return judgeReport(quoted, words, compareReport(quoted, words));
    });
    const reported = { text: report.text, source, ...(spoken !== own && { language: spoken }) };
    const written = addReport(files.get(file) ?? '', id, reported, {
      wording: getWording(quote, [...earlier, judgement]),
      difference: draftDifference(judgement, comparison, own),
    });
    return {
      files: new Map([[file, written]]),
      next: `Words taken from the report: ${report.text}\nRead \`wording\` and \`difference\` of ${id} in ${file}.`,
    };
  },
};

/** The verdict that fits all reports: the editor’s own, where it still does. */
function getWording({ wording }: Entry, found: readonly Judgement[]): Wording {
  if (wording !== undefined && isVerdictSound(wording, found)) return wording;
  const fitting = (['reworded', 'shortened', 'matches', 'translated'] as const).find((verdict) =>
    isVerdictSound(verdict, found),
  );
  return fitting ?? 'translated';
}

type Words = { text: string; language?: string };
type Entry = Words & { wording?: Wording; reported?: readonly Words[] };
type Judgement = ReturnType<typeof judgeReport>;
