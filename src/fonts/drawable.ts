import { create } from 'fontkitten';
import { FACES, readFace } from './faces.ts';
import type { Face } from './faces.ts';

/** True where the share pictures can show a text in full. */
export const isDrawable = (text: string): boolean => getUndrawable(text).length === 0;

/**
 * The letters of a text that the share pictures cannot show, each once, with the marks on it.
 *
 * Takumi takes a letter and its marks from one face: it draws an empty box for a mark that is in another.
 */
export function getUndrawable(text: string): string[] {
  const seen = text.replace(UNSEEN, '');
  if (isInOneFace(seen)) return [];
  const letters = [...SEGMENTER.segment(seen)].map(({ segment }) => segment);
  return [...new Set(letters)].filter((letter) => !isInOneFace(letter));
}

/** As it is written, or put together from a letter and its marks: `ȃ`. */
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

/** All faces of a family, and the text and display sizes of the serif, have the same letters: one is asked for all. */
const FAMILIES = ['Record Serif', 'Record Sans', 'Record Naskh'].flatMap((name) =>
  FACES.filter((face) => face.name === name).slice(0, 1),
);

/** White space that is drawn as a space; signs for line breaks, directions and emoji in colour, drawn as nothing. */
const UNSEEN =
  /[\t\n\r\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]/gu;

/** Faces have some of these, and yet Takumi draws a box for one that stands alone; joiners have a letter with them. */
const CONTROLS = /\p{Cc}|(?![\u200c\u200d])\p{Cf}/u;

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Read once, and none before a text asks for it. */
const sets = new Map<Face, ReadonlySet<number>>();
