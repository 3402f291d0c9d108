import BalanceTable from '#components/BalanceTable.astro';
import { getBalance } from '#model/balance.ts';
import type { ExampleFile } from '../example-file.ts';

export default {
  component: BalanceTable,
  examples: ({ explainer, actors }) => ({
    'with positions from other sources': {
      actors: getBalance(explainer, actors).actors.map((one) => ({ ...one, elsewhere: 2 })),
      explainer: explainer.id,
    },
    'of two actors': { actors: getBalance(explainer, actors).actors, explainer: explainer.id },
  }),
} satisfies ExampleFile<typeof BalanceTable>;
