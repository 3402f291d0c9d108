import { translateYaml } from './translate-yaml.ts';

/** A section’s file for its translation: TK before the words of each paragraph, heading and item; blocks stay. */
export function translateSection(text: string): string {
  const [, open = '', head = '', close = '', body = text] =
    /^(---\r?\n)([^]*?\r?\n)(---\r?\n)([^]*)$/u.exec(text) ?? [];
  const about = { id: '', from: '', to: '', article: '' };
  return open + (head && translateYaml('section', head, about)) + close + markParagraphs(body);
}

/** A paragraph begins after an empty line; a line that begins with a block or a comment has no words of ours. */
const markParagraphs = (body: string): string =>
  body.replace(
    /(^\s*|\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.)\s))((?:\s*(?:#{1,6}|>|[-*+]|\d+\.)\s+)*)(?=[^\s<{#>|])/gu,
    '$1$2TK ',
  );
