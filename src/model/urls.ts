/**
 * Makes every address of the site; nothing else does.
 *
 * Takes the origin (`https://example.org`) and the base path (`/news/`, with both slashes). Gives functions that return
 * paths that include the base, with a trailing slash for pages; `absolute` adds the origin.
 */
export function createUrls({ origin, base }: { origin: string; base: string }) {
  const page = (...parts: string[]) => base + parts.map((part) => `${part}/`).join('');
  const file = (...parts: string[]) => base + parts.join('/');
  /** `/news/a/b/` → `a/b`; the home page is `index`. */
  const name = (path: string) => path.slice(base.length).replace(/\/$/, '') || 'index';

  return {
    home: () => base,
    about: () => page('about'),
    licences: () => page('about', 'licences'),
    /** A page of the list of all explainers. No id has two hyphens. */
    archive: (number: number) => page('about', `explainers--${number}`),
    icon: () => file('icon-180.png'),
    search: () => page('search'),
    /** An explainer’s id cannot begin with an underscore, so this path is free. */
    searchIndex: () => page('_search'),
    searchVolume: (number: number) => page('_search', `volume--${number}`),
    glossary: () => page('glossary'),
    term: (term: string) => page('glossary', term),
    actors: () => page('actors'),
    actor: (actor: string) => page('actors', actor),

    explainer: (explainer: string) => page(explainer),
    sectionTarget: (explainer: string, section: string) => `${page(explainer)}#${section}`,
    quoteTarget: (explainer: string, quote: string) => `${page(explainer)}#${quoteAnchor(quote)}`,
    /** What the article does not have stands in the timeline only. */
    positionTarget: (explainer: string, position: string, inArticle = true) =>
      `${inArticle ? page(explainer) : page(explainer, 'timeline')}#${position}`,
    section: (explainer: string, section: string) => page(explainer, section),
    timeline: (explainer: string) => page(explainer, 'timeline'),
    positions: (explainer: string) => page(explainer, 'positions'),
    byActor: (explainer: string, actor: string) => page(explainer, 'by', actor),
    quotes: (explainer: string) => page(explainer, 'quotes'),
    quote: (explainer: string, quote: string) => page(explainer, 'quotes', quote),
    citation: (explainer: string, quote: string, format: 'ris' | 'bib' | 'json') =>
      file(explainer, 'quotes', quote, `cite.${format}`),
    filterStyles: (explainer: string) => file(explainer, 'filter.css'),
    sources: (explainer: string) => page(explainer, 'sources'),
    /** How an explainer was made, on the page of its sources. */
    method: (explainer: string) => `${page(explainer, 'sources')}#part--method`,
    updates: (explainer: string) => page(explainer, 'updates'),
    /** The codes to embed the explainer, or a part of it. */
    codes: (explainer: string, anchor = '') => page(explainer, 'embed') + (anchor && `#${anchor}`),
    /** Where the explainer is kept for offline; below it is the list of what is kept. No id has two hyphens. */
    offline: (explainer: string) => page(explainer, 'keep--offline'),
    offlineList: (explainer: string) => file(explainer, 'keep--offline', 'files.json'),
    /** The service worker, which keeps it. */
    worker: () => file('sw.js'),
    /** What the build adds to the page for the standalone copy; it is not published. */
    copyParts: (explainer: string) => page(explainer, 'copy.parts'),
    standalone: (explainer: string, format: 'html' | 'md') =>
      file(explainer, `${explainer}.${format}`),
    data: (explainer: string, fileName: string) => file(explainer, 'data', fileName),

    embedGuide: () => page('embed'),
    embedQuote: (explainer: string, quote: string) => page('embed', explainer, 'quotes', quote),
    embedExplainer: (explainer: string) => page('embed', explainer, 'about'),
    embedSection: (explainer: string, section: string) => page('embed', explainer, section),
    embedTimeline: (explainer: string) => page('embed', explainer, 'timeline'),
    embedPositions: (explainer: string) => page('embed', explainer, 'positions'),
    embedByActor: (explainer: string, actor: string) => page('embed', explainer, 'by', actor),
    embedActor: (actor: string) => page('embed', 'actors', actor),
    /** The whole lists; the addresses above have short ones. No id has two hyphens. */
    embedWholeTimeline: (explainer: string) => page('embed', explainer, 'timeline', 'in--full'),
    embedWholePositions: (explainer: string) => page('embed', explainer, 'positions', 'in--full'),
    embedTerm: (term: string) => page('embed', 'glossary', term),
    oembed: (path: string, format: 'json' | 'xml') => file('oembed', `${name(path)}.${format}`),
    card: (path: string, hash?: string) =>
      file('cards', `${name(path)}.png`) + (hash === undefined ? '' : `?v=${hash}`),

    feed: (format: 'xml' | 'json') => file(`feed.${format}`),
    explainerFeed: (explainer: string) => file(explainer, 'feed.xml'),

    absolute: (path: string) => new URL(path, origin).href,
  };
}

/** The id of a quote's block on a page: `quote-guns-silent`. */
export const quoteAnchor = (quote: string) => `quote-${quote}`;

/** The id of a note next to its passage. */
export const noteAnchor = (note: string) => `note-${note}`;

/** The id of an entry in a list of sources. */
export const sourceAnchor = (source: string) => `source-${source}`;

/** The id of the box with a source, which its name opens; it names the explainer, since a page may have several. */
export const sourceBoxAnchor = (explainer: string, source: string) => `src-${explainer}-${source}`;

/** The id of an event in a list. */
export const eventAnchor = (event: string) => `event-${event}`;

/** The id of a cell in the standings. */
export const cellAnchor = (actor: string, question: string) => `stand-${actor}-${question}`;

/** The id of the definition that a mention in the text opens. */
export const definitionAnchor = (kind: 'term' | 'actor', id: string) => `about-${kind}-${id}`;

/** The id of the part of the about page on how an explainer was made. */
export const methodAnchor = (explainer: string) => `made-${explainer}`;

/** The id of the part of the about page on errors and what becomes of them. */
export const CORRECTIONS_ANCHOR = 'corrections';

/** The anchor of an update on the page of updates. */
export const updateAnchor = (update: string) => `update-${update}`;

/** The id of a term in a list. */
export const termAnchor = (term: string) => `term-${term}`;

/** The id of the codes of a section, on the page with the codes of its explainer. */
export const codesAnchor = (section: string) => `section-${section}`;

export type Urls = ReturnType<typeof createUrls>;
