import { ContentError } from '../errors.ts';
import type { Problem } from '../errors.ts';
import type { Card } from './card.ts';
import { getPng } from './cache.ts';
import { getCards } from './get-cards.ts';
import type { Content } from './get-cards.ts';

/** Every picture as a file, in the shape of Astro’s static paths: its address below `/cards/` without the ending. */
export function getCardFiles(content: Content): CardFile[] {
  const { urls } = content;
  const prefix = urls.home().length + 'cards/'.length;
  return getCards(content).map((card) => ({
    params: { path: urls.card(card.path).slice(prefix, -'.png'.length) },
    props: { card },
  }));
}

/**
 * Draws all pictures that are not in the cache, as many at a time as there are threads for.
 * Throws one ContentError with all that does not fit, for an editor to mend in one go.
 */
export async function drawAll(files: readonly CardFile[]): Promise<void> {
  const problems: Problem[] = [];
  const waiting = files.values();
  const drawNext = async () => {
    for (const { props } of waiting) {
      try {
        await getPng(props.card);
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        problems.push(...error.problems);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, drawNext));
  if (problems.length > 0) throw new ContentError(problems);
}

/** Node gives work like this four threads. */
const AT_A_TIME = 4;

export type CardFile = { params: { path: string }; props: { card: Card } };
