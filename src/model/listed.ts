import { RESERVED_IDS } from '#schemas/reserved-ids.ts';

/**
 * True if a page belongs in search results and the sitemap. Pages that repeat a part of another page do not: a section,
 * a quote, an embed and the codes for it. Takes the page’s path and the base path.
 */
export function isListed(path: string, base: string): boolean {
  const parts = path.slice(base.length).split('/').filter(Boolean);
  if (parts[0] === 'embed') return parts.length === 1;
  if (parts[1] === 'embed') return false;
  if (parts[1] === 'quotes') return parts.length === 2;
  const isSection = parts.length === 2 && !parts.some((part) => RESERVED_IDS.includes(part));
  return !isSection;
}
