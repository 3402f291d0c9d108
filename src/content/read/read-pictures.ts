import { dirname, join } from 'node:path/posix';
import { suggest } from '#errors.ts';
import { blocks } from '#schemas/blocks.ts';
import { MOST_PICTURE_BYTES, readPicture } from '../pictures/read-picture.ts';
import type { PictureRead } from '../pictures/read-picture.ts';
import type { TextFiles } from './text-files.ts';

/**
 * Reads the pictures that the sections of an explainer name, and no other file. Takes the explainer’s path in the
 * content folder and the texts of its sections.
 */
export async function readPictures(
  disk: TextFiles,
  path: string,
  texts: readonly string[],
): Promise<Pictures> {
  const named = new Set(texts.flatMap(listNamed));
  const pictures = new Map<string, PictureRead>();
  // One at a time: a picture is large while it is being read.
  for (const file of named) {
    const bytes = await disk.readBytes(join(path, file), MOST_PICTURE_BYTES + 1);
    if (bytes === undefined) pictures.set(file, await explainMissing(disk, path, file));
    else if (!Buffer.isBuffer(bytes)) pictures.set(file, { kind: 'refused', ...bytes });
    else if (bytes.length > MOST_PICTURE_BYTES) pictures.set(file, TOO_LARGE);
    else pictures.set(file, await readPicture(file, bytes));
  }
  return pictures;
}

/** Every file that a text may name: before it is parsed, this may find more than its blocks have. */
const listNamed = (text: string): string[] =>
  [...text.matchAll(/\bfile\s*=\s*(["'])(.*?)\1/g)].flatMap(([, , file]) => {
    const { success, data } = blocks.Figure.shape.file.safeParse(file?.normalize('NFC'));
    return success ? [data] : [];
  });

async function explainMissing(disk: TextFiles, path: string, file: string): Promise<PictureRead> {
  const folder = dirname(file);
  const names = await disk.listNames(join(path, folder), 'file', /\.(jpe?g|png|webp|avif)$/i);
  const known = names.map((name) => join(folder, name));
  const message = `There is no file \`${file}\` in the folder of the explainer.`;
  return { kind: 'refused', message, hint: suggest(file, known, 'pictures') };
}

const TOO_LARGE: PictureRead = {
  kind: 'refused',
  message: `The picture has more than ${MOST_PICTURE_BYTES / 1_000_000} MB.`,
  hint: 'Save it smaller: 2,000 pixels on its longer side are enough.',
};

/** Pictures by their paths from the folder of the explainer. */
export type Pictures = ReadonlyMap<string, PictureRead>;
