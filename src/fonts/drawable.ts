import { create } from 'fontkitten';
import { FACES, readFace } from './faces.ts';
import type { Face } from './faces.ts';

/** True if the share pictures can show the whole text. */
export const isDrawable = (text: string): boolean => getUndrawable(text).length === 0;

/**
 * Lists the letters of a text that the share pictures cannot show, each once, with its marks.
 *
 * Takumi takes a letter and its marks from one face: it draws an empty box for a mark that is in another.
 */
export function getUndrawable(text: string): string[] {
  const seen = text.replace(UNSEEN, '');
  if (isInOneFace(seen)) return [];
  const letters = [...SEGMENTER.segment(seen)].map(({ segment }) => segment);
  return [...new Set(letters)].filter((letter) => !isInOneFace(letter));
}

/** As written, or composed of a letter and its marks: `ȃ`. */
const isInOneFace = (text: string): boolean =>
  !CONTROLS.test(text) &&
  FAMILIES.some((family) => hasAll(family, text) || hasAll(family, text.normalize('NFD')));

const hasAll = (family: Face, text: string): boolean =>
  [...new Set(text)].every((character) => hasCharacter(family, character));

function hasCharacter(family: Face, character: string): boolean {
  const codes = sets.get(family) ?? readCodes(family);
  sets.set(family, codes);
  return codes.has(character.codePointAt(0) ?? 0);
}

function readCodes(face: Face): ReadonlySet<number> {
  const font = create(readFace(face));
  return new Set(font.isCollection ? [] : font.characterSet);
}

/**
 * All faces of a family, and the text and display sizes of the serif, have the same letters, so one face is checked for
 * all.
 */
const FAMILIES = ['Record Serif', 'Record Sans', 'Record Naskh'].flatMap((name) =>
  FACES.filter((face) => face.name === name).slice(0, 1),
);

/**
 * White space that is drawn as a space; characters for line breaks, directions and colour emoji, which draw nothing.
 */
const UNSEEN =
  /[\t\n\r\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]/gu;

/** Some faces have these characters, but Takumi draws a box for one that is alone; joiners come with a letter. */
const CONTROLS = /\p{Cc}|(?![\u200c\u200d])\p{Cf}/u;

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Each font is read once, when first needed. */
const sets = new Map<Face, ReadonlySet<number>>();
