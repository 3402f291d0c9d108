import { markdownToHtml } from 'satteri';
import { getLanguage } from '#i18n/language.ts';
import type { Explainer } from '#model/explainer.ts';
import type { Figure } from '#model/figure.ts';
import type { Urls } from '#model/urls.ts';
import type { Picture } from '../cards/picture.ts';
import { writeLead } from '../markdown/markdown-lead.ts';
import { writeSources } from '../markdown/markdown-lists.ts';
import { writeSection } from '../markdown/markdown-section.ts';
import { escapeMarkdown as plain } from '../markdown/markdown-text.ts';
import { writeNext } from '../markdown/markdown-timeline.ts';

/**
 * The text of an explainer for a feed reader, as HTML with absolute addresses: all of the story with its quotes, notes
 * and sources, without the tables of the record. It is made of the Markdown, so nothing of the content is HTML.
 */
export function makeStory(
  explainer: Explainer,
  picture: Picture,
  figures: readonly Figure[],
  urls: Urls,
): Story {
  const language = getLanguage(explainer.language);
  const parts = [
    plain(explainer.standfirst),
    ...writeLead(explainer),
    ...explainer.sections.flatMap((section) => writeSection(section, explainer, figures, urls)),
    ...writeNext(explainer),
    `## ${language.words.sources.title}`,
    writeSources(explainer.sources, language),
  ];
  return {
    picture,
    html: markdownToHtml(parts.join('\n\n'), { features: { smartPunctuation: false } }).html,
  };
}

/** What a feed shows of an explainer: its share picture and its text as HTML. */
export type Story = { picture: Picture; html: string };
