import NextBlock from '#components/NextBlock.astro';
import { parseDate } from '#dates/parse-date.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: NextBlock,
  examples: ({ explainer }) => {
    const shown = { next: explainer.whatHappenedNext!, explainer: explainer.id };
    const events = explainer.events.filter(({ phase }) => phase === 'after');
    const later = DATES.map((edtf, index) => ({
      ...events[0]!,
      id: `later-${index}`,
      date: parseDate(edtf),
      turningPoint: index % 2 === 0,
    }));
    return {
      'with an event': { ...shown, events },
      'with turning points': { ...shown, events: later },
    };
  },
  within: ['', ''],
} satisfies ExampleFile<typeof NextBlock>;

const DATES = ['2024-05-04', '2024-06~', '2024-08-15/2024-08-16', '2024-09', '2025-01-07'];
