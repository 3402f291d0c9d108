import EmbedChoice from '#components/EmbedChoice.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: EmbedChoice,
  examples: () => ({
    'of a theme': {
      name: 'theme',
      legend: 'Theme',
      options: [
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
      ],
      value: 'light',
    },
  }),
} satisfies ExampleFile<typeof EmbedChoice>;
