import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseHtml } from './parse-html.ts';
import { parseArticle } from '#model/parse-article.ts';
import type { ReadArticle } from './article-file.ts';
import { recogniseFile } from './recognise-file.ts';
import type { ArticleKind } from './recognise-file.ts';

/**
 * Reads an article from a file of plain text, Markdown, HTML (a saved page: its main text), or .docx, by its bytes.
 *
 * Takes the path relative to the folder the command was called in. Throws an Error with a one-sentence message for what
 * cannot be read or has no text. Nothing of an HTML file runs, and nothing is fetched.
 */
export async function readArticle(path: string): Promise<ReadArticle> {
  const refuse = (reason: string): never => {
    throw new Error(`The article “${basename(path)}” cannot be read: ${reason}`);
  };
  const bytes = await readFile(resolve(process.env['INIT_CWD'] ?? process.cwd(), path)).catch(
    (error: unknown) =>
      refuse(
        (error as NodeJS.ErrnoException).code === 'EISDIR'
          ? 'it is a folder. Name a file.'
          : 'it is not there. Name a file of plain text, Markdown, a saved web page or .docx.',
      ),
  );
  if (bytes.length > MOST_BYTES) refuse(`it has more than ${MOST_BYTES / 1e6} MB.`);
  const file = recogniseFile(bytes, path);
  if (file.kind === 'other') return refuse(file.reason);
  const read = await parse(file.kind, bytes, file.text).catch(() => refuse(BROKEN[file.kind]));
  if (read.article.paragraphs.length === 0) refuse('it has no paragraph of text.');
  return read;
}

async function parse(kind: ArticleKind, bytes: Uint8Array, text: string): Promise<ReadArticle> {
  if (kind === 'text') return { article: parseArticle(text), text };
  if (kind === 'markdown') {
    const { markdownToHtml } = await import('satteri');
    return { article: parseHtml(markdownToHtml(text.replace(FRONTMATTER, '')).html) };
  }
  if (kind === 'docx') {
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    return { article: parseHtml(value) };
  }
  const { extractPage } = await import('./extract-page.ts');
  return extractPage(text);
}

const BROKEN: Record<ArticleKind, string> = {
  text: 'its text cannot be read.',
  markdown: 'its Markdown cannot be read. Save it as plain text.',
  html: 'no article was found in the web page. Copy its text into a file of plain text.',
  docx: 'it is a .docx that is damaged or not whole. Save it again, or as plain text.',
};

const FRONTMATTER = /^---\r?\n[^]*?\r?\n---\r?\n/u;

const MOST_BYTES = 10_000_000;
