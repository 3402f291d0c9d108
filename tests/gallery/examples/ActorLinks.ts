import ActorLinks from '#components/ActorLinks.astro';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: ActorLinks,
  examples: ({ explainer, actors }) => ({
    'of two actors': { actors: actors.slice(0, 2), explainer: explainer.id },
  }),
} satisfies ExampleFile<typeof ActorLinks>;
