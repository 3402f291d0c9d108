import type { Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { htmlToHast } from 'satteri';
import { remove } from 'unist-util-remove';
import { expect, test } from 'vitest';
import { readContent } from '#content/read-content.ts';
import { pages, readPage } from '../built-site.ts';

const { content } = await readContent('content');
const wordings = content.explainers.flatMap(({ quotes, ...ours }) => {
  const all = Object.values(quotes).flatMap(({ text, reported, original }) => [
    text,
    ...reported.map((one) => one.text),
    ...(original ? [original.text] : []),
  ]);
  // What our own sentences take up is translated with them: they would not be sentences otherwise.
  const sentences = JSON.stringify([ours, Object.values(quotes).map(listSentences)]);
  return all.filter((words) => !sentences.includes(words));
});

test.each(pages)('a browser that translates %s leaves the quoted words as they are', (page) => {
  const root = htmlToHast(readPage(page)) as Root;
  remove(root, { cascade: false }, (node) => isLeft(node as Nodes));
  const translated = squeeze(toString(root));
  expect(wordings.filter((words) => translated.includes(squeeze(words)))).toEqual([]);
});

function listSentences({ difference, context, evidence }: Quote): (string | undefined)[] {
  return [difference, context, evidence];
}

/** What is not translated, or not shown. */
const isLeft = (node: Nodes) =>
  node.type === 'element' &&
  (node.properties['translate'] === 'no' ||
    [node.properties['className']].flat().includes('unseen') ||
    ['head', 'script', 'style', 'template'].includes(node.tagName));

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

type Quote = (typeof content.explainers)[number]['quotes'][string];
