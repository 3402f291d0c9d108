import type { Precision, Setting } from './en.ts';
import type { Language } from './language.ts';
import { writePattern } from './write-pattern.ts';
import type { DatePart } from '#dates/record-date.ts';

/** Gives one end of a date in words, or all of it: `about 18 March 2025`, `spring 2021`, `some day in April 1985`. */
export function formatPart(
  part: DatePart,
  language: Language,
  setting: Setting = 'within',
): string {
  const { dates } = language.words;
  const write = (as: Setting) => writeIn(part, language, as);
  if (part.approximate) return dates.about(write('within'), getKind(part));
  if (setting === 'within' || !part.unknown) return write(setting);
  return part.unknown === 'month'
    ? dates.someMonth(write('within'))
    : dates.someDay(write('within'), getKind(part));
}

/** Writes a month or a day by the patterns given, and what is longer as it is written anywhere. */
export function writePart(
  part: DatePart,
  patterns: { month: string; day: string },
  language: Language,
): string {
  const { precision } = part;
  return precision === 'month' || precision === 'day'
    ? writePattern(part, patterns[precision], language)
    : writeIn(part, language, 'within');
}

/** How a date behaves in a sentence: a season like a month, a decade or a century like a year. */
export function getKind({ precision }: DatePart): Precision {
  if (precision === 'season') return 'month';
  return precision === 'decade' || precision === 'century' ? 'year' : precision;
}

function writeIn(part: DatePart, language: Language, setting: Setting): string {
  const { dates } = language.words;
  const writeYear = (year: number) => writePattern({ year }, dates.year, language);
  switch (part.precision) {
    case 'century':
    case 'decade': {
      const last = part.year + (part.precision === 'decade' ? 9 : 99);
      if (part.precision === 'decade' && hasName(part.year))
        return dates.decade(String(part.year), String(last), setting);
      const years = [writeYear(part.year), writeYear(last)] as const;
      return setting === 'alone' ? dates.between(...years, 'year') : dates.years(...years);
    }
    case 'season':
      return dates.season(part.season, writeYear(part.year), setting);
    case 'year':
      return writeYear(part.year);
    case 'month':
      return writePattern(part, dates.month[setting], language);
    case 'day':
      return writePattern(part, dates.day, language);
  }
}

/** “The 1800s” can be ten years or a hundred, “the 40s” those of any century: such years are said in full. */
const hasName = (year: number) => year >= 100 && year % 100 !== 0;
