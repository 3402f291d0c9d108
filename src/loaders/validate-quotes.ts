import type { Problem } from '../errors.ts';
import { getRole } from '../model/actors.ts';
import type { Person } from '../model/actors.ts';
import { ENGLISH } from '../i18n/english.ts';
import { formatDate } from '../model/date-words.ts';
import { parseDate } from '../model/dates.ts';
import { compareWords, describeComparison, isVerdictSound } from '../model/wording.ts';
import type { siteFiles } from '../schemas/files.ts';
import type { QuoteData, Wording } from '../schemas/quote.ts';
import type { ExplainerFolder, FilesRead } from './accept-content.ts';

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
  return Object.entries(values.quotes ?? {}).flatMap(([id, quote]) => {
    const at = (field: string) => ({
      file,
      ...yaml.quotes?.locate([id, field]),
      entry: `${id} › ${field}`,
    });
    const speaker = shared.values.actors?.[quote.speaker];
    return [
      ...validateVerdict(quote).map((problem) => ({ ...at('wording'), ...problem })),
      ...(speaker?.kind === 'person'
        ? validateRole(quote, { ...speaker, id: quote.speaker })
        : []
      ).map((problem) => ({ ...at('speaker'), ...problem })),
    ];
  });
}

function validateVerdict({ wording, text, reported }: QuoteData): Finding[] {
  const texts = reported.map((report) => report.text);
  if (isVerdictSound(wording, text, texts)) return [];
  const comparisons = texts.map((other) => describeComparison(compareWords(text, other)));
  return [
    {
      message: `The verdict “${ENGLISH.words.wordings[wording]}” does not fit the texts: it says that ${CONDITIONS[wording]}.`,
      received: comparisons.join(' — ') || 'no text under `reported`',
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

type Finding = Pick<Problem, 'message' | 'received' | 'hint'>;
