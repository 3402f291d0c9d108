import { RESERVED_IDS } from '#schemas/reserved-ids.ts';

/**
 * Whether a page stands in search results and the sitemap. One that shows a part of another does not: a section, a
 * quote, an embed. Takes the page's path and the base it is below.
 */
export function isListed(path: string, base: string): boolean {
  const parts = path.slice(base.length).split('/').filter(Boolean);
  if (parts[0] === 'embed') return parts.length === 1;
  if (parts[1] === 'quotes') return parts.length === 2;
  const isSection = parts.length === 2 && !parts.some((part) => RESERVED_IDS.includes(part));
  return !isSection;
}
