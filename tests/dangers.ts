/**
 * Counts the scripts, event handlers and script addresses in HTML. Text between tags and in quoted attributes does not
 * count.
 */
export function countDangers(html: string): number[] {
  const tags =
    html.match(/<[a-z][a-z0-9-]*(?:\s+[^\s"'>=]+(?:="[^"]*"|=[^\s"'>]*)?)*\s*\/?>/gi) ?? [];
  const names = tags.map((tag) => tag.replace(/="[^"]*"/g, ''));
  return [
    tags.filter((tag) => /^<script/i.test(tag)).length,
    names.filter((tag) => /\son\w+/i.test(tag)).length,
    tags.filter((tag) => /(?:href|src|action)="?\s*javascript:/i.test(tag)).length,
  ];
}
