/** Words used in addresses, which cannot be the id of an explainer, section, quote, term or actor. */
export const RESERVED_IDS: readonly string[] = [
  'timeline',
  'positions',
  'by',
  'quotes',
  'sources',
  'updates',
  'data',
  'glossary',
  'actors',
  'embed',
  'oembed',
  'cards',
  'search',
  'about',
  'feed',
  '404',
];

/**
 * Ids of the parts of an explainer’s page, which no section or position can have. Ids of newer parts have two hyphens, as in `part--record`, so
 * that none that an editor already uses is refused.
 */
export const PAGE_IDS: readonly string[] = [
  'main',
  'contents',
  'timeline',
  'by-date',
  'by-actor',
  'positions',
  'terms',
  'sources',
  'method',
  'what-happened-next',
];
