import type { MdastNode } from 'satteri';
import type { Problem } from '#errors.ts';
import { explainCharacter, findRefusedCharacter } from '#model/characters.ts';
import { getLocation } from './mdx-node.ts';

/** Holds the character behind a reference such as `&#x202E;` to the same rules as typed text. */
export function validateCharacters(file: string, node: MdastNode): Problem[] {
  return getWritten(node).flatMap((written): Problem[] => {
    const refused = findRefusedCharacter(written);
    const at = { file, ...getLocation(node) };
    if (refused) return [{ ...at, ...explainCharacter(refused) }];
    return written === written.normalize('NFC') ? [] : [{ ...at, ...REFERENCE }];
  });
}

function getWritten(node: MdastNode): string[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [node.value];
  if (node.type === 'code') return [node.value, node.lang ?? '', node.meta ?? ''];
  if (node.type === 'link' || node.type === 'definition') return [node.url, node.title ?? ''];
  return [];
}

const REFERENCE = {
  message: 'A character reference makes another letter of the one that it joins.',
  hint: 'Write the letter itself.',
};
