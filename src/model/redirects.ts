import type { ExplainerKind, SiteKind, Kind } from '#schemas/redirect-kinds.ts';
import { createUrls, eventAnchor, noteAnchor, quoteAnchor, termAnchor } from './urls.ts';

/** Addresses without origin and base, as locks and redirects use them. */
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

/** The addresses of an explainer, or of something that belongs to no explainer. */
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

/** All moves that the `redirects` of an explainer or of the site ask for. */
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
 * The old address at which a moved file stays available, or undefined if the move does not affect the file. Embeds,
 * oEmbed files and pictures are in folders of their own and move with the page they belong to.
 *
 * Takes the address of an existing file.
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

/** Where something can be found: its own page, and its anchor on a page with others. */
export type Addresses = {
  page: string | undefined;
  target: { page: string; id: string } | undefined;
};

export type Move = { from: Addresses; to: Addresses };

export type Thing<Name extends Kind = Kind> = { kind: Name; id: string };
