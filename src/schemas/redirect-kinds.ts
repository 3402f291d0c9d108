/** The kinds that can move within an explainer, and on the site; `redirects` names them as in `quote/guns-silent`. */
export const EXPLAINER_KINDS = ['section', 'quote', 'actor', 'position', 'note', 'event'] as const;
export const SITE_KINDS = ['explainer', 'actor', 'term'] as const;

/** Kinds with their own pages and files, which only another of the same kind can replace. */
export const KINDS_WITH_PAGES: readonly Kind[] = ['section', 'quote', 'actor', 'explainer', 'term'];

export type ExplainerKind = (typeof EXPLAINER_KINDS)[number];
export type SiteKind = (typeof SITE_KINDS)[number];
export type Kind = ExplainerKind | SiteKind;
