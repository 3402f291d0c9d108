import DateText from '#components/DateText.astro';
import { parseDate } from '#dates/parse-date.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: DateText,
  examples: () => ({
    'of a day': { date: parseDate('2025-03-17') },
    'of a month': { date: parseDate('2025-03') },
    'of a year': { date: parseDate('2025') },
    'about a day': { date: parseDate('2025-03-18~') },
    'since a month': { date: parseDate('2022-03/..') },
    'by a day': { date: parseDate('../2025-03-17') },
    'one of two days': { date: parseDate('[2025-03-17..2025-03-18]') },
    'between two days': { date: parseDate('2025-03-12~/2025-03-16~') },
    'at the start of a line': { date: parseDate('2022-03/..'), capital: true },
  }),
  within: ['<p class="wrap type-body">', '</p>'],
} satisfies ExampleFile<typeof DateText>;
