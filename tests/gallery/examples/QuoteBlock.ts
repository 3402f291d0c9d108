import QuoteBlock from '#components/QuoteBlock.astro';
import { parseDate } from '#dates/parse-date.ts';
import { getById } from '#model/get-by-id.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: QuoteBlock,
  examples: ({ explainer, terms }) => {
    const shown = { explainer: explainer.id };
    const unchecked = getById(explainer.quotes, 'open-by-summer');
    const translated = getById(explainer.quotes, 'too-dear');
    return {
      'whose words are the same': { ...shown, quote: { ...translated, wording: 'matches' } },
      'of a known day, unchecked': { ...shown, quote: unchecked },
      'translated, with a report and the original': { ...shown, quote: translated },
      'in a list, with terms': { ...shown, quote: { ...unchecked, terms }, place: 'list' },
      'on its own page': { ...shown, quote: translated, place: 'page' },
      withdrawn: {
        ...shown,
        quote: {
          ...translated,
          withdrawn: { date: parseDate('2024-06-03'), reason: 'The letter was not by the guild.' },
        },
      },
    };
  },
} satisfies ExampleFile<typeof QuoteBlock>;
