import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startDevServer } from '../dev-server.ts';
import { makeContent, replace } from './content-folder.ts';

/** Sentences A1, A2 and B1 of the base content; the last quotation has no entry. */
const ARTICLE = `The bridge

The council will vote on the bridge. “It’ll open by summer – “at last” & on time,” said Ada Berg.

The price is “too dear”, wrote Tom Reed, and he said: “It is the talk of the town.”
`;

async function makeContentWithArticle(): Promise<string> {
  const content = await makeContent();
  await writeFile(join(content, 'explainers/bridge/article.txt'), ARTICLE);
  return content;
}

/** The address that opens a file of the explainer at a line and column. */
const open = (content: string, file: string) =>
  `href="vscode://file${content}/explainers/bridge/${file}"`;

test(
  'the dev server has a desk with the article, what is missing, and links to the lines, also while the content has problems',
  { timeout: 600_000 },
  async () => {
    const content = await makeContentWithArticle();
    const { home, stop } = await startDevServer(content);
    onTestFinished(stop);
    const getDesk = async (path: string) => {
      const response = await fetch(`${home}_desk/${path}`);
      const html = await response.text();
      return { status: response.status, html, text: toText(html) };
    };

    const list = await getDesk('');
    expect(list.status).toBe(200);
    expect(list.html).toContain('href="/_desk/bridge/"');

    const desk = await getDesk('bridge/');
    expect(desk.status).toBe(200);
    expect(desk.text).toContain('The council will vote on the bridge.');
    expect(desk.text).toContain('1 Quotations of the article without an entry first: B1');
    expect(desk.text).toContain('1 Quotes without another report, unchecked first: A2');
    expect(desk.text).toContain('quotation without an entry : It is the talk of the town.');
    expect(desk.html).toContain(open(content, 'article.txt:5:56'));
    expect(desk.html).toContain(open(content, 'quotes.yaml:14:1'));
    expect(desk.html).toContain(open(content, 'sections/the-vote.mdx:4:11'));
    expect(desk.text).not.toContain('of the content');

    const quotes = join(content, 'explainers/bridge/quotes.yaml');
    const broken = replace('speaker: tom-reed', 'speaker: tom-read');
    await writeFile(quotes, broken(await readFile(quotes, 'utf8')));
    const patience = { timeout: 120_000, interval: 500 };
    await expect
      .poll(async () => (await getDesk('bridge/')).text, patience)
      .toContain('1 problem of the content');
    const withProblem = await getDesk('bridge/');
    expect(withProblem.status).toBe(200);
    expect(withProblem.text).toContain('There is no `tom-read` among the actors.');
    expect(withProblem.html).toContain(open(content, 'quotes.yaml:16:3'));
    expect(withProblem.text).toContain('The council will vote on the bridge.');
    expect((await fetch(`${home}bridge/`)).status).toBe(500);
  },
);

/** What a reader sees of a page, in one line. */
const toText = (html: string) =>
  html
    .replace(/<(style|script)\b[^]*?<\/\1>/gu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ');
