import Footer from '#components/Footer.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: Footer,
  examples: ({ site }) => ({ 'with ways to share': { site } }),
  slots: { default: '<a href="/">Share this page</a>' },
  within: ['', ''],
} satisfies ExampleFile<typeof Footer>;
