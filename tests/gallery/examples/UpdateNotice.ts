import UpdateNotice from '#components/UpdateNotice.astro';
import type { Update } from '#model/explainer.ts';
import { UPDATE_KINDS } from '#schemas/update.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: UpdateNotice,
  examples: ({ explainer }) => {
    const [update] = explainer.updates as [Update];
    return {
      ...Object.fromEntries(UPDATE_KINDS.map((kind) => [kind, { updates: [{ ...update, kind }] }])),
    };
  },
} satisfies ExampleFile<typeof UpdateNotice>;
