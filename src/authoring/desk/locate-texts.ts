/**
 * Where these texts begin in an article, each behind the one before it; white space may differ. One that is not found
 * has the place of the one before it. Lines and columns count from 1.
 */
export function locateTexts(article: string, texts: readonly string[]): ArticlePlace[] {
  let from = 0;
  let line = 1;
  let lineStart = 0;
  return texts.map((text) => {
    const words = text.slice(0, MOST_COMPARED).split(/\s+/u).filter(Boolean);
    const pattern = new RegExp(words.map((word) => RegExp.escape(word)).join('\\s+'), 'gu');
    pattern.lastIndex = from;
    const found = pattern.exec(article);
    const index = found?.index ?? from;
    from = index + (found?.[0].length ?? 0);
    for (
      let end = article.indexOf('\n', lineStart);
      end !== -1 && end < index;
      end = article.indexOf('\n', lineStart)
    ) {
      line += 1;
      lineStart = end + 1;
    }
    return { line, column: index - lineStart + 1 };
  });
}

/** In UTF-16 units. */
const MOST_COMPARED = 80;

type ArticlePlace = { line: number; column: number };
