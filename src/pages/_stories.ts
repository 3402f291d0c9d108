import { makeExplainerCard } from '#outputs/cards/explainer-cards.ts';
import { getPicture } from '#outputs/cards/picture.ts';
import { makeStory } from '#outputs/feeds/make-story.ts';
import type { Story } from '#outputs/feeds/make-story.ts';
import { getFigures, getSite } from '#library.ts';
import type { Explainer } from '#model/explainer.ts';
import { remember } from '#model/remember.ts';
import { urls } from '#urls.ts';

/** How many of the newest explainers stand in the site's feeds whole. */
export const WHOLE = 10;

/** The texts of explainers for feeds, by the explainers' ids. */
export async function getStories(explainers: readonly Explainer[]): Promise<Map<string, Story>> {
  const stories = explainers.map(
    async (explainer) => [explainer.id, await getStory(explainer)] as const,
  );
  return new Map(await Promise.all(stories));
}

/** Three feeds may have the same story. */
const getStory = remember(async (explainer: Explainer): Promise<Story> => {
  const { id, language, sections } = explainer;
  const card = makeExplainerCard(explainer, await getSite(language), urls);
  const [picture, figures] = [await getPicture(card, urls), await getFigures(id, sections)];
  return makeStory(explainer, picture, figures, urls);
});
