import type { Page } from '@playwright/test';
import { readContent } from '#content/read-content.ts';

/** 40 letters in one word, as in a real surname. */
const LONG = 'Wolfeschlegelsteinhausenbergerdorffgasse';

const { content } = await readContent('content');

/** The elements with names that an editor gives to people, roles, terms, questions, sections and sources. */
const names = [
  ...Object.values(content.site.actors ?? {}).flatMap((actor) => [
    actor.name,
    ...(actor.kind === 'person' ? actor.roles.map(({ title }) => title) : []),
  ]),
  ...Object.values(content.site.glossary ?? {}).map(({ term }) => term),
  ...content.explainers.flatMap(({ explainer, sections, sources }) => [
    explainer.headline,
    ...explainer.questions.map(({ label }) => label),
    ...Object.values(sections).map(({ title }) => title),
    ...Object.values(sources).map(({ publisher }) => publisher),
  ]),
].flatMap((name) => name.match(/[\p{L}’-]{4,}/gu) ?? []);

/** Stretches every name on a page to the maximum length. */
export async function stretchNames(page: Page): Promise<void> {
  await page.evaluate(
    ({ words, long }) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        if (!text.parentElement?.closest('script, style'))
          text.data = text.data.replace(/[\p{L}’-]{4,}/gu, (word) =>
            words.includes(word) ? long : word,
          );
      }
    },
    { words: [...new Set(names)], long: LONG },
  );
}
