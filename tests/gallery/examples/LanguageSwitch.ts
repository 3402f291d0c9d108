import LanguageSwitch from '#components/LanguageSwitch.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: LanguageSwitch,
  examples: () => ({
    'with every language there is': {
      alternates: ['ar', 'de', 'en', 'fr', 'uk'].map((language) => ({
        language,
        path: '/bridge/',
      })),
    },
    'where there is no other': { alternates: [] },
  }),
} satisfies ExampleFile<typeof LanguageSwitch>;
