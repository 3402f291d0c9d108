import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { parseHtml } from './parse-html.ts';
import type { ReadArticle } from './article-file.ts';

/**
 * Finds the article in a saved web page (Mozilla’s Readability), with what the page says about it. Nothing of the page
 * runs and nothing is fetched. Throws an Error where no article is found.
 */
export function extractPage(html: string): ReadArticle {
  const { document } = new JSDOM(html).window;
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.getAttribute('href');
  const language = document.documentElement.getAttribute('lang');
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime');
  const page = new Readability(document, { charThreshold: 100 }).parse();
  if (!page?.content) throw new Error('no article was found in the page');
  return {
    article: parseHtml(page.content, page.title?.trim() || undefined),
    url: url?.startsWith('https://') ? url : undefined,
    publisher: page.siteName ?? undefined,
    language: (page.lang ?? language) || undefined,
    date: /^\d{4}-\d{2}-\d{2}/u.exec(page.publishedTime ?? time ?? '')?.[0],
  };
}
