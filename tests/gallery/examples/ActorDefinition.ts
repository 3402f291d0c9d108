import ActorDefinition from '#components/ActorDefinition.astro';
import { getActorSummary } from '#model/actor-summary.ts';
import { getById } from '#model/get-by-id.ts';
import { MINUTES } from '../actors.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: ActorDefinition,
  examples: ({ explainer, actors }) => {
    const shown = { explainer: explainer.id };
    const none = { role: undefined, members: [], isConcerned: false, latest: [] };
    const council = getById(actors, 'town-council');
    const berg = getById(actors, 'ada-berg');
    return {
      'who holds positions': { ...shown, summary: getActorSummary(explainer, berg, actors) },
      'who is not concerned': {
        ...shown,
        summary: { ...none, actor: berg },
      },
      'who are 39, of whom one is named': {
        ...shown,
        summary: { ...none, actor: { ...council, size: 39 }, members: [berg] },
      },
      'which is a document': { ...shown, summary: { ...none, actor: MINUTES } },
    };
  },
  within: [
    '<div class="wrap"><button type="button" popovertarget="about-actor-ada-berg">Ada Berg</button>',
    '</div>',
  ],
} satisfies ExampleFile<typeof ActorDefinition>;
