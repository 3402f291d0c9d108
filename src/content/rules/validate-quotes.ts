import type { Problem } from '#errors.ts';
import { getRole } from '#model/actors.ts';
import type { Person } from '#model/actors.ts';
import { ENGLISH } from '#i18n/english.ts';
import { formatDate } from '#i18n/date-words.ts';
import { parseDate } from '#dates/parse-date.ts';
import { describeComparison, isVerdictSound, judgeReport } from '#model/wording.ts';
import { compareWords } from '#model/compare-words.ts';
import type { siteFiles } from '#schemas/files.ts';
import type { QuoteData, Wording } from '#schemas/quote.ts';
import type { ExplainerFolder, FilesRead } from '../read/content-read.ts';

/** What must be true for each verdict, as an editor is told. */
const CONDITIONS: Record<Wording, string> = {
  matches: 'every report has the same words',
  shortened: 'a report has the same words and more between them',
  reworded: 'a report has other words',
  translated: 'a report has other words',
  unchecked: 'there is no report to compare with',
};

/** Quotes whose verdict is not what the texts say, and speakers without a role on the day. */
export function validateQuotes(
  shared: FilesRead<typeof siteFiles>,
  { values, yaml }: ExplainerFolder,
): Problem[] {
  const file = yaml.quotes?.file ?? '';
  const language = values.explainer?.language ?? shared.values.site?.language ?? 'en';
  return Object.entries(values.quotes ?? {}).flatMap(([id, quote]) => {
    const at = (field: string) => ({
      file,
      ...yaml.quotes?.locate([id, field]),
      entry: `${id} › ${field}`,
    });
    const speaker = shared.values.actors?.[quote.speaker];
    return [
      ...validateVerdict(quote, language).map((problem) => ({ ...at('wording'), ...problem })),
      ...(speaker?.kind === 'person'
        ? validateRole(quote, { ...speaker, id: quote.speaker })
        : []
      ).map((problem) => ({ ...at('speaker'), ...problem })),
    ];
  });
}

/** Words of no language of their own are in that of the explainer. */
function validateVerdict(quote: QuoteData, language: string): Finding[] {
  const { wording, text, reported } = quote;
  const speak = ({ text: words, language: own = language }: Written) => ({
    text: words,
    language: own,
  });
  const compared = reported.map((other) => {
    const comparison = compareWords(text, other.text);
    return { comparison, judgement: judgeReport(speak(quote), speak(other), comparison) };
  });
  const found = compared.map(({ judgement }) => judgement);
  if (isVerdictSound(wording, found)) return [];
  const shown = compared.map(({ comparison }) => describeComparison(comparison));
  return [
    {
      message: `The verdict “${ENGLISH.words.wordings[wording]}” does not fit the texts: it says that ${CONDITIONS[wording]}.`,
      received: shown.join(' — ') || 'no text under `reported`',
      hint: 'Mend the verdict or the texts. [-…-] stands only in the report, {+…+} only in the article.',
    },
  ];
}

function validateRole(quote: QuoteData, speaker: Person): Finding[] {
  const date = parseDate(quote.date);
  if (getRole(speaker, date) !== undefined) return [];
  const roles = speaker.roles.map(({ title, from, to }) =>
    [title, from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' '),
  );
  return [
    {
      message: `${speaker.name} held no role on the day of the quote (${formatDate(date, ENGLISH)}).`,
      hint: `Roles in actors.yaml: ${roles.join('; ')}. Mend the date, or add the role.`,
    },
  ];
}

type Written = { text: string; language?: string | undefined };

type Finding = Pick<Problem, 'message' | 'received' | 'hint'>;
