import { create } from 'fontkitten';
import { FACES, readFace } from './faces.ts';
import type { Face } from './faces.ts';

/** True where the share pictures can show a text in full. */
export const isDrawable = (text: string): boolean => getUndrawable(text).length === 0;

/**
 * The letters of a text that the faces of the share pictures do not have, each once, with the marks on it.
 *
 * A letter and its marks are taken from one face: where each is in another, Takumi draws an empty box for a mark.
 */
export function getUndrawable(text: string): string[] {
  const shown = text.replace(UNSEEN, '');
  if (isInOneFamily(shown)) return [];
  const letters = [...SEGMENTER.segment(shown)].map(({ segment }) => segment);
  return [...new Set(letters)].filter((letter) => !isInOneFamily(letter));
}

function isInOneFamily(text: string): boolean {
  if (CONTROLS.test(text)) return false;
  const characters = [...new Set(text)];
  return FAMILIES.some((family) =>
    characters.every((character) => hasCharacter(family, character)),
  );
}

/** A letter that is put together from others in the face, such as `ȃ`, counts too. */
const hasCharacter = (family: Face, character: string): boolean =>
  hasCode(family, character) ||
  [...character.normalize('NFD')].every((part) => hasCode(family, part));

function hasCode(family: Face, character: string): boolean {
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

/** White space that is drawn as a space, and signs for line breaks, joins, directions and variants, drawn as nothing. */
const UNSEEN =
  /[\t\n\r\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\u{fe00}-\u{fe0f}\ufeff]/gu;

/** Faces have these, and yet Takumi draws a box for one that stands alone. */
const CONTROLS = /[\p{Cc}\p{Cf}]/u;

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Read once, and none before a text asks for it. */
const sets = new Map<Face, ReadonlySet<number>>();
