import type { ExplainerKind, SiteKind, Kind } from '#schemas/redirect-kinds.ts';
import { createUrls, eventAnchor, noteAnchor, quoteAnchor, termAnchor } from './urls.ts';

/** Addresses without site and base, as locks and redirects have them. */
const paths = createUrls({ origin: 'https://example.org', base: '/' });

/** The addresses of something in an explainer. */
export function getAddresses(explainer: string, { kind, id }: Thing<ExplainerKind>): Addresses {
  const at = paths.explainer(explainer);
  switch (kind) {
    case 'section':
      return { page: paths.section(explainer, id), target: { page: at, id } };
    case 'quote':
      return { page: paths.quote(explainer, id), target: { page: at, id: quoteAnchor(id) } };
    case 'actor':
      return { page: paths.byActor(explainer, id), target: undefined };
    case 'position':
      return { page: undefined, target: { page: at, id } };
    case 'note':
      return { page: undefined, target: { page: at, id: noteAnchor(id) } };
    case 'event':
      return { page: undefined, target: { page: at, id: eventAnchor(id) } };
  }
}

/** The addresses of something that belongs to no explainer, or of an explainer itself. */
export function getSiteAddresses({ kind, id }: Thing<SiteKind>): Addresses {
  switch (kind) {
    case 'explainer':
      return { page: paths.explainer(id), target: undefined };
    case 'actor':
      return { page: paths.actor(id), target: undefined };
    case 'term':
      return { page: paths.term(id), target: { page: paths.glossary(), id: termAnchor(id) } };
  }
}

/** `quote/guns-silent` → its kind and id. */
export function parseThing<Name extends Kind>(text: string): Thing<Name> {
  const [kind, id = ''] = text.split('/');
  return { kind: kind as Name, id };
}

/** All moves that an explainer’s, or the site’s, `redirects` ask for. */
export function getMoves<Name extends Kind>(
  redirects: Readonly<Record<string, string>>,
  locate: (thing: Thing<Name>) => Addresses,
): Move[] {
  return Object.entries(redirects).map(([from, to]) => ({
    from: locate(parseThing<Name>(from)),
    to: locate(parseThing<Name>(to)),
  }));
}

/**
 * The file that a file of what has moved is now answered with, or undefined for one that has nothing to do with it.
 * Embeds, oEmbed files and pictures lie in folders of their own, beside the pages they belong to.
 *
 * Takes the address of a file that is there and gives the old address that it now has as well.
 */
export function getOldAddress(address: string, { from, to }: Move): string | undefined {
  if (from.page === undefined || to.page === undefined) return undefined;
  for (const folder of ['', '/embed', '/oembed', '/cards']) {
    const present = folder + to.page.slice(0, -1);
    if (!address.startsWith(`${present}/`) && !address.startsWith(`${present}.`)) continue;
    return folder + from.page.slice(0, -1) + address.slice(present.length);
  }
  return undefined;
}

/** Where something stands: its own page, and its target on a page with others. */
export type Addresses = {
  page: string | undefined;
  target: { page: string; id: string } | undefined;
};

export type Move = { from: Addresses; to: Addresses };

export type Thing<Name extends Kind = Kind> = { kind: Name; id: string };
