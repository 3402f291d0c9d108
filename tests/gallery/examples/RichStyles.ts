import RichStyles from '#components/RichStyles.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: RichStyles,
  examples: () => ({ 'before running text': {} }),
  within: [
    '',
    '<div class="prose"><h3 class="sub-2">In the hall</h3><p>The vote was <em>not</em> close.</p><blockquote><p>A passage of a letter.</p></blockquote></div>',
  ],
} satisfies ExampleFile<typeof RichStyles>;
