import UpdateNotice from '#components/UpdateNotice.astro';
import type { Update } from '#model/explainer.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: UpdateNotice,
  examples: ({ explainer }) => {
    const [update] = explainer.updates as [Update];
    return {
      correction: { updates: [{ ...update, kind: 'correction' }] },
      clarification: { updates: [{ ...update, kind: 'clarification' }] },
      addition: { updates: [{ ...update, kind: 'addition' }] },
    };
  },
} satisfies ExampleFile<typeof UpdateNotice>;
