import { isMap, isNode, isPair, isScalar, Scalar } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import { explainCharacter, findRefusedCharacter, ODD_SPACE } from '#model/characters.ts';
import { nameCharacter } from '#model/character-names.ts';
import type { Refused } from './refused.ts';

/**
 * Finds why a value, or a name, is not what it looks like: YAML cuts it off at ` #`, an escape such as `\\u202e` adds a
 * character that texts must not contain, or what looks like an indent is part of the value. Takes the scalar and the
 * text that contains it.
 */
export function findBadScalar(scalar: Scalar, text: string): Refused[] {
  const { value, type, range } = scalar;
  const [start = 0, end = start] = range ?? [];
  if (typeof value === 'string') {
    // Normalizes again: an escape may have added a combining character.
    scalar.value = value.normalize('NFC');
    const character = type === Scalar.QUOTE_DOUBLE ? findRefusedCharacter(value) : undefined;
    if (character) return [{ start, end, isSyntax: false, ...explainCharacter(character) }];
  }
  if (type === Scalar.PLAIN || type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE) {
    const written = text.slice(start, end);
    const odd = ODD_INDENT.exec(isFirst(text, start) ? `\n${written}` : written);
    if (odd) return [{ start, end: start + 1, isSyntax: true, ...explainIndent(odd[1] ?? '') }];
  }
  return type === Scalar.PLAIN && end > start ? findComment(text, start, end) : [];
}

/**
 * Finds values whose start YAML reads as a comment: `text: #MeToo began` with more lines below it, or `[one, #two` in
 * brackets. Takes a list or a map and the text that contains it.
 */
export function findLostStarts(node: YAMLMap | YAMLSeq, text: string): Refused[] {
  return node.items.flatMap((item): Refused[] => {
    const value: unknown = isPair(item) ? item.value : item;
    if (!isNode(value)) return [];
    const first = isPair(item) && isNode(item.key) ? item.key : value;
    const inBrackets =
      node.flow &&
      [first.commentBefore, value.commentBefore, value.comment].some((comment) => comment != null);
    const isCut =
      isMap(node) &&
      isScalar(value) &&
      COMMENT.test(text.slice(first.range?.[1], value.range?.[0]));
    if (!inBrackets && !isCut) return [];
    const [start = 0, , end = start] = value.range ?? [];
    return [{ start: first.range?.[0] ?? start, end, isSyntax: false, ...LOST }];
  });
}

/** A comment after the colon, on the same line. */
const COMMENT = /^\s*:[ \t]+#/;

const LOST = {
  message: 'YAML takes what stands behind `#` here for a comment, and leaves it out.',
  hint: 'If it is text, put quotation marks around the whole value. If it is a comment, give it a line of its own.',
};

/** Explains an indent that is not made of spaces. */
export const explainIndent = (character: string) => ({
  message: 'An indent is not made of spaces.',
  received: nameCharacter(character),
  hint: 'Delete it, and type spaces.',
});

/** Finds a plain value that YAML ends before ` #`: what the writer meant as a hashtag or a number is lost silently. */
function findComment(text: string, start: number, end: number): Refused[] {
  const comment = /[ \t]+#[^\n]*/y;
  comment.lastIndex = end;
  const [cut] = comment.exec(text) ?? [];
  if (cut === undefined) return [];
  const whole = text.slice(start, end) + cut.trimEnd();
  return [
    {
      start,
      end: start + whole.length,
      isSyntax: false,
      message: 'YAML takes what stands behind ` #` for a comment, and leaves it out.',
      received: whole.slice(0, 200),
      hint: `If it is text, write \`${quote(whole.slice(0, 200))}\`. If it is a comment, give it a line of its own.`,
    },
  ];
}

const quote = (text: string) => `"${text.replace(/\s*\n\s*/g, ' ').replace(/[\\"]/g, '\\$&')}"`;

const isFirst = (text: string, start: number) =>
  /(?:^|\n) *$/.test(text.slice(Math.max(0, start - 60), start));

const ODD_INDENT = new RegExp(`\\n *(${ODD_SPACE.source})`, 'u');
