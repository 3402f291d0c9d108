import { findRefusedCharacter } from '#model/characters.ts';

/** Leaves out the characters that our files refuse, such as soft hyphens. Adds their names to `unseen`. */
export function leaveOutUnseen(text: string, unseen: string[]): string {
  let rest = text.replace(/[\u2028\u2029]/gu, ' ').normalize();
  let kept = '';
  for (let found = findRefusedCharacter(rest); found; found = findRefusedCharacter(rest)) {
    unseen.push(found.name);
    kept += rest.slice(0, found.index);
    rest = rest.slice(found.index + found.character.length);
  }
  return kept + rest;
}
