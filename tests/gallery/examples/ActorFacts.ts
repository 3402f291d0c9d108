import ActorFacts from '#components/ActorFacts.astro';
import { getActorRecord } from '#model/record.ts';
import { getById } from '#model/get-by-id.ts';
import { MINUTES } from '../actors.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: ActorFacts,
  examples: ({ explainer, actors }) => {
    const none = { positions: [], quotes: [], members: [], roles: [] };
    const berg = getById(actors, 'ada-berg');
    const council = getById(actors, 'town-council');
    return {
      'of a person': {
        record: getActorRecord(explainer, getById(actors, 'ada-berg'), actors),
      },
      'of a person with two spellings': {
        record: {
          ...none,
          actor: {
            ...berg,
            country: 'DE',
            officialName: 'Ada Bergh',
            nativeName: { text: 'Ада Берг', language: 'uk' },
          },
          roles: ['Mayor of Millbrook'],
        },
      },
      'of a group': {
        record: { ...none, actor: { ...council, about: 'It votes on everything that is built.' } },
      },
      'of a group of which one member of 39 is named': {
        record: { ...none, actor: { ...council, size: 39 }, members: [berg] },
      },
      'of a document': { record: { ...none, actor: MINUTES } },
    };
  },
} satisfies ExampleFile<typeof ActorFacts>;
