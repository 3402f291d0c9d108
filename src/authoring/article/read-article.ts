import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseHtml } from './parse-html.ts';
import { parseArticle } from '#model/parse-article.ts';
import type { ReadArticle } from './article-file.ts';
import { recogniseFile } from './recognise-file.ts';

/**
 * Reads an article from a file of plain text, Markdown, HTML (a saved page: its main text), or .docx, by its bytes.
 *
 * Takes the path relative to the folder the command was called in. Throws an Error with a one-sentence message for what
 * cannot be read or has no text. Nothing of an HTML file runs, and nothing is fetched.
 */
export async function readArticle(path: string): Promise<ReadArticle> {
  const refuse = (reason: string): never => {
    throw new Error(`The article “${path}” cannot be read: ${reason}`);
  };
  const bytes = await readFile(resolve(process.env['INIT_CWD'] ?? process.cwd(), path)).catch(
    (error: unknown) =>
      refuse(
        (error as NodeJS.ErrnoException).code === 'EISDIR'
          ? 'it is a folder. Name a file.'
          : 'it is not there.',
      ),
  );
  if (bytes.length > MOST_BYTES) refuse(`it has more than ${MOST_BYTES / 1e6} MB.`);
  const file = recogniseFile(bytes, path);
  if (file.kind === 'other') return refuse(file.reason);
  const read = await parse(file.kind, bytes, file.text).catch((error: unknown) =>
    refuse(`${error instanceof Error ? error.message : String(error)}. Save it as plain text.`),
  );
  if (read.article.paragraphs.length === 0) refuse('it has no paragraph of text.');
  return read;
}

async function parse(
  kind: 'text' | 'markdown' | 'html' | 'docx',
  bytes: Uint8Array,
  text: string,
): Promise<ReadArticle> {
  if (kind === 'text') return { article: parseArticle(text) };
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

const FRONTMATTER = /^---\r?\n[^]*?\r?\n---\r?\n/u;

const MOST_BYTES = 10_000_000;
