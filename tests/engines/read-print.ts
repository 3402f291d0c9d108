import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ensurePrograms } from '../tools/ensure-programs.ts';

/**
 * Reads where the words of a PDF stand, page by page, with Poppler’s pdftotext. Lengths are points from the top left.
 * Throws an Error with one sentence if there is no pdftotext.
 */
export async function readPrint(pdf: Buffer): Promise<PrintedPage[]> {
  const { pdftotext } = await ensurePrograms({ pdftotext: ['poppler-utils'] });
  if (!pdftotext) throw new Error('Install pdftotext (Debian: poppler-utils), and try again.');
  const reading = promisify(execFile)(pdftotext, ['-bbox', '-', '-'], { maxBuffer: 1e9 });
  reading.child.stdin!.end(pdf);
  const { stdout } = await reading;
  return [...stdout.matchAll(PAGE)].map(([, width, height, words = '']) => ({
    width: Number(width),
    height: Number(height),
    words: [...words.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
      ...{ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
      text,
    })),
  }));
}

const PAGE = /<page width="(.+?)" height="(.+?)">(.*?)<\/page>/gs;
const WORD = /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g;

export type PrintedPage = {
  width: number;
  height: number;
  words: { left: number; top: number; right: number; bottom: number; text: string }[];
};
