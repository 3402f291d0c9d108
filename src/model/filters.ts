/**
 * The rules that filter a timeline by a checked radio button alone, without script.
 *
 * Takes ids of actors and questions, which are plain words by their schema, and gives CSS. On paper all stays.
 */
export function getFilterStyles(actors: readonly string[], questions: readonly string[]): string {
  const rules = [
    ...actors.map((id) => `.timeline:has(#actor-${id}:checked) [data-actors]:not([data-actors~="${id}"])`),
    ...questions.map((id) => `.timeline:has(#question-${id}:checked) [data-question]:not([data-question="${id}"])`),
  ];
  return `@media screen{${rules.join(',\n')}{display:none}}\n`;
}
