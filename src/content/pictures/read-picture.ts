import { extname } from 'node:path';
import { hashPicture } from './copy-pictures.ts';
import { readForm } from './read-form.ts';
import type { PictureType } from './read-form.ts';

/**
 * Reads one picture, or says why it cannot be used and what to do: its kind by its bytes, whether it is whole and can
 * be drawn, and its size. Takes the name of the file and its bytes.
 */
export async function readPicture(name: string, bytes: Buffer): Promise<PictureRead> {
  const form = readForm(bytes);
  if (!form) return explainKind(bytes);
  const { type, isWhole, isMoving } = form;
  if (!ENDINGS[type].test(extname(name))) return explainEnding(type, name);
  if (!isWhole) return TRUNCATED;
  if (isMoving) return MOVING;
  const size = await getSize(bytes);
  if (!size) return UNREADABLE;
  const { width, height } = size;
  if (width * height > MOST_PIXELS || Math.max(width, height) > MOST_SIDE || width < LEAST_WIDTH)
    return explainSize(width, height);
  if (!(await isDrawable(bytes, name))) return UNREADABLE;
  return { kind: 'picture', type, width, height, hash: hashPicture(bytes) };
}

/** The size in which it is shown: EXIF’s orientations 5 to 8 turn it by a quarter. */
async function getSize(bytes: Buffer): Promise<{ width: number; height: number } | undefined> {
  // Here and below: loading what reads pictures takes longer than reading a folder without any.
  const { imageSize } = await import('image-size');
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    return orientation > 4 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}

/** Draws it once, small. Astro’s service gives back the bytes it was given if they cannot be drawn. */
async function isDrawable(bytes: Buffer, src: string): Promise<boolean> {
  const { default: service } = await import('astro/assets/services/sharp');
  const ignore = () => undefined;
  const log = { info: ignore, warn: ignore, error: ignore };
  const config = { service: { entrypoint: '', config: {} } } as never;
  try {
    const { data } = await service.transform(bytes, { src, width: 16, format: 'png' }, config, log);
    return data !== bytes;
  } catch {
    return false;
  }
}

const explainKind = (bytes: Buffer): PictureRead =>
  /<svg[\s>]/i.test(bytes.subarray(0, 2000).toString('utf8'))
    ? refuse('The picture is an SVG, which can hold scripts.', `Save it as PNG or WebP. ${KINDS}`)
    : refuse('The file is no picture of a kind that is shown.', `${KINDS} Convert it to one.`);

const explainEnding = (type: PictureType, name: string): PictureRead =>
  refuse(
    `The file is ${NAMES[type]} by its bytes, and its name ends in \`${extname(name)}\`.`,
    `Rename it so that it ends in \`.${type}\`, here and in the folder.`,
  );

const explainSize = (width: number, height: number): PictureRead =>
  refuse(
    `The picture has ${width} × ${height} pixels.`,
    `A picture is at least ${LEAST_WIDTH} pixels wide and has at most ${MOST_PIXELS / 1_000_000} million, ${MOST_SIDE} on a side; wider than 1,440 is never shown.`,
  );

const refuse = (message: string, hint: string): PictureRead => ({ kind: 'refused', message, hint });

const KINDS = 'Pictures are JPEG, PNG, WebP or AVIF.';
const NAMES = { jpeg: 'a JPEG', png: 'a PNG', webp: 'a WebP', avif: 'an AVIF' };
const ENDINGS: Readonly<Record<PictureType, RegExp>> = {
  jpeg: /^\.jpe?g$/i,
  png: /^\.png$/i,
  webp: /^\.webp$/i,
  avif: /^\.avif$/i,
};
const TRUNCATED = refuse('The picture is damaged or cut off.', 'Copy the file again.');
const UNREADABLE = refuse(
  'The picture cannot be drawn.',
  'Open it in a program for pictures and save it anew.',
);
const MOVING = refuse(
  'The picture moves, and readers could not stop it.',
  'Save one frame of it as a picture.',
);

const MOST_PIXELS = 50_000_000;
const MOST_SIDE = 16_000;
const LEAST_WIDTH = 320;

/** Maximum bytes of a picture. */
export const MOST_PICTURE_BYTES = 20_000_000;

/** `width` and `height` in pixels, as shown; the hash is of its bytes. */
export type AcceptedPicture = {
  kind: 'picture';
  type: PictureType;
  width: number;
  height: number;
  hash: string;
};

export type PictureRead =
  | AcceptedPicture
  | { kind: 'refused'; message: string; hint?: string | undefined };
