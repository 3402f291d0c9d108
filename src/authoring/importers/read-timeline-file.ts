import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodeText } from './decode-text.ts';

/**
 * Reads the text of a timeline, with a remark where its encoding had to be guessed. Takes the path relative to the
 * folder the command was called in. Throws an Error with a one-sentence message.
 */
export async function readTimelineFile(path: string): Promise<ReturnType<typeof decodeText>> {
  const whole = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  try {
    return decodeText(await readFile(whole));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = (code && REASONS[code]) ?? message;
    throw new Error(`The timeline “${shorten(path)}” cannot be read: ${reason}`);
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'it is not there. Name a JSON or CSV file.',
  EISDIR: 'it is a folder. Name a JSON or CSV file.',
};

const shorten = (path: string) => (path.length > 100 ? `…${path.slice(-100)}` : path);
