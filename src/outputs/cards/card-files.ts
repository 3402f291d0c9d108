import { getPng } from './cache.ts';
import type { Card } from './card.ts';
import { chooseVersion } from './choose-version.ts';
import { getCards } from './get-cards.ts';
import type { CardSubjects } from './get-cards.ts';

/** Every picture as a file, as static paths for Astro: its address below `/cards/` without the extension. */
export function getCardFiles(subjects: CardSubjects): CardFile[] {
  const { urls } = subjects;
  const prefix = urls.home().length + 'cards/'.length;
  return getCards(subjects).map((card) => ({
    params: { path: urls.card(card.path).slice(prefix, -'.png'.length) },
    props: { card },
  }));
}

/**
 * Draws all pictures that are not in the cache, several at a time. Gives the files with the cards that were drawn, and
 * in `warnings` a line for each text that fits in no layout.
 */
export async function drawAll(files: readonly CardFile[]): Promise<Drawn> {
  const drawn: CardFile[] = [...files];
  const warnings = new Set<string>();
  const waiting = files.entries();
  const drawNext = async () => {
    for (const [index, { params, props }] of waiting) {
      const { card, isTooLong } = await chooseVersion(props.card);
      await getPng(card);
      drawn[index] = { params, props: { card } };
      if (isTooLong) warnings.add(describeTooLong(props.card, card));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, drawNext));
  return { files: drawn, warnings: [...warnings] };
}

function describeTooLong({ origin: { file, entry } }: Card, drawn: Card): string {
  return `${file}: ${entry}: with all that stands beside them, the words do not fit into the share picture, even in the smallest type. It is drawn ${DRAWN[drawn.kind]}.`;
}

/** What a picture has in place of the words that it should have. */
const DRAWN: Record<Card['kind'], string> = {
  quote: 'with the reported words alone',
  pairs: 'with the pairs of words that differ',
  wordless: 'without the words',
  withdrawn: 'with less of them',
  headline: 'with less of them',
  standings: 'with less of them',
};

/** Node has four threads for this kind of work. */
const AT_A_TIME = 4;

export type CardFile = { params: { path: string }; props: { card: Card } };

type Drawn = { files: CardFile[]; warnings: string[] };
