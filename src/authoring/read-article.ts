import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

/**
 * Reads an article of plain text in UTF-8. Takes its path, relative to the folder the command was called in. Throws an
 * Error that says in a sentence what the file is and what to give instead.
 */
export async function readArticle(path: string): Promise<string> {
  const whole = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  const bytes = await readFile(whole).catch((error: unknown) =>
    refuse(
      path,
      (error as NodeJS.ErrnoException).code === 'EISDIR' ? 'it is a folder' : 'it is not there',
      'Name a file of plain text.',
    ),
  );
  const start = bytes.subarray(0, 40).toString('latin1');
  const kind = KINDS.find(([mark]) => mark.test(start))?.[1];
  if (kind !== undefined) refuse(path, `it is ${kind}, not plain text`, SAVE);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) refuse(path, 'it is not text', SAVE);
    return text;
  } catch (error) {
    if (error instanceof TypeError) refuse(path, 'it is not text in UTF-8', SAVE);
    throw error;
  }
}

function refuse(path: string, reason: string, hint: string): never {
  throw new Error(`The article “${basename(path)}” cannot be read: ${reason}. ${hint}`);
}

const SAVE = 'Save the article as plain text (.txt, UTF-8), and name that file.';

/** What files begin with that editors have articles in. */
const KINDS: readonly [RegExp, string][] = [
  [/^PK\x03\x04/, 'a document of a word processor (.docx or .odt)'],
  [/^\xd0\xcf\x11\xe0/, 'a document of an old word processor (.doc)'],
  [/^%PDF/, 'a PDF'],
  [/^\{\\rtf/, 'a document in RTF'],
  [/^\s*<(!doctype|html|\?xml)/i, 'a web page'],
  [/^(\xff\xfe|\xfe\xff)/, 'text in UTF-16'],
];
