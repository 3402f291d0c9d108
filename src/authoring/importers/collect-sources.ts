import type { SourceData } from '#schemas/source.ts';
import { webAddress } from '#schemas/web-address.ts';
import { createIds } from './name-ids.ts';
import { readHtml } from './plain-text.ts';
import type { Link } from './plain-text.ts';
import type { TimelineRow } from './timeline-row.ts';

const PICTURE = /\.(avif|bmp|gif|jpe?g|png|svg|tiff?|webp)$/i;

/** What an event without a source rests on until an editor names one. */
const MISSING = 'tk';

/**
 * Collects sources from the addresses in rows; a known address keeps its id. A row without any gets the source `tk`,
 * whose words are marked TK: the event can be shown, and not published.
 *
 * Takes the known sources. Gives a function that takes a row and gives the ids of its sources, whether it has any, and
 * the addresses that are not sources; it adds the new sources to `sources`.
 */
export function createSources(known: KnownSources) {
  const sources: Record<string, NewSource> = {};
  const byUrl = new Map(Object.entries(known).map(([id, { url }]) => [url, id]));
  const name = createIds([...Object.keys(known), MISSING]);

  function add({ url, words, credit = '' }: Found): string {
    const host = new URL(url).hostname.replace(/^www\./, '');
    const id = byUrl.get(url) ?? name(host, 'source');
    if (!byUrl.has(url))
      sources[id] = { title: words || url, publisher: credit || host, url, kind: 'reference' };
    byUrl.set(url, id);
    return id;
  }

  function addMissing(): string {
    if (!Object.hasOwn(known, MISSING))
      sources[MISSING] = {
        title: 'TK the source of each event that names `tk`; take this entry out when none is left',
        publisher: 'TK who published it',
        url: 'https://example.org/TK',
        kind: 'reference',
      };
    return MISSING;
  }

  function collect(row: TimelineRow): Collected {
    const found = findAddresses(row).map((one) => ({
      ...one,
      url: one.url.replace(/^\/\//, 'https://'),
    }));
    const isSource = ({ url }: Found) =>
      webAddress.safeParse(url).success && !PICTURE.test(new URL(url).pathname);
    const ids = [...new Set(found.filter(isSource).map(add))];
    return {
      ids: ids.length > 0 ? ids : [addMissing()],
      hasSource: ids.length > 0,
      leftOut: found.filter((one) => !isSource(one)).map(({ url }) => url),
    };
  }

  return { sources, collect };
}

/** Links in the text, then the media of the slide, with its caption and credit. */
function findAddresses({ headline, text, media, caption, credit, link }: TimelineRow): Found[] {
  const [captionRead, creditRead] = [readHtml(caption), readHtml(credit)];
  const named = { words: captionRead.text, credit: creditRead.text };
  const shown = /[<\s]/.test(media)
    ? readHtml(media).links.map(({ url }) => url)
    : [media].filter((url) => url !== '');
  return [
    ...readHtml(headline).links,
    ...readHtml(text).links,
    ...[...shown, link].filter((url) => url !== '').map((url) => ({ url, ...named })),
    ...captionRead.links,
    ...creditRead.links,
  ];
}

type Collected = { ids: string[]; hasSource: boolean; leftOut: string[] };
type Found = Link & { credit?: string };

/** The fields of an imported source; an editor adds what it is and when it was published. */
export type NewSource = Pick<SourceData, 'title' | 'publisher' | 'url' | 'kind'>;

/** The existing sources, by their ids. */
export type KnownSources = Readonly<Record<string, { url: string }>>;
