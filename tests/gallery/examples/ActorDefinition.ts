import ActorDefinition from '#components/ActorDefinition.astro';
import { getActorSummary } from '#model/actor-summary.ts';
import { getById } from '#model/get-by-id.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: ActorDefinition,
  examples: ({ explainer, actors }) => {
    const shown = { explainer: explainer.id };
    const berg = getById(actors, 'ada-berg');
    return {
      'who holds positions': { ...shown, summary: getActorSummary(explainer, berg, actors) },
      'who is not concerned': {
        ...shown,
        summary: { actor: berg, role: undefined, isConcerned: false, latest: [] },
      },
    };
  },
  within: [
    '<div class="wrap"><button type="button" popovertarget="about-actor-ada-berg">Ada Berg</button>',
    '</div>',
  ],
} satisfies ExampleFile<typeof ActorDefinition>;
