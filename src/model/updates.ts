import { getLanguage } from '#i18n/language.ts';
import type { Explainer, Update } from './explainer.ts';
import type { RecordDate } from '#dates/record-date.ts';
import type { AffectedKind } from '#schemas/update.ts';
import { eventAnchor, noteAnchor, sourceAnchor, updateAnchor } from './urls.ts';
import { isInArticle } from './stances.ts';
import type { Urls } from './urls.ts';

/** The date an explainer was last changed: that of its newest update, or of its publication if it has none. */
export function getModified({
  published,
  updates,
}: Pick<Explainer, 'published' | 'updates'>): RecordDate {
  return updates
    .map(({ date }) => date)
    .reduce((latest, date) => (date.edtf > latest.edtf ? date : latest), published);
}

/**
 * The anchors of updates as they were before updates had ids: the oldest is 1. Takes all updates of an explainer; gives
 * the number for each id, without those that another update has for its id.
 */
export function getOldAnchors(updates: readonly Update[]): ReadonlyMap<string, string> {
  const taken = new Set(updates.map(({ id }) => id));
  const numbers = sortUpdates(updates).map(
    ({ id }, index, all) => [id, all.length - index] as const,
  );
  return new Map(
    numbers
      .filter(([, number]) => !taken.has(String(number)))
      .map(([id, number]) => [id, updateAnchor(String(number))]),
  );
}

/** The newest first; on the same day, the one written last first. */
export function sortUpdates(updates: readonly Update[]): Update[] {
  return updates.toReversed().toSorted((a, b) => b.date.edtf.localeCompare(a.date.edtf, 'en'));
}

/** The updates that affect one thing. */
export function getUpdatesOf(
  { updates }: { updates: readonly Update[] },
  kind: AffectedKind,
  id: string,
): Update[] {
  return updates.filter(({ affects }) => affects.includes(`${kind}/${id}`));
}

/** What an update affects, as links. */
export function getAffected(
  { affects }: Pick<Update, 'affects'>,
  explainer: Explainer,
  urls: Urls,
): { href: string; name: string }[] {
  return affects.flatMap((affected) => {
    const [kind, id = ''] = affected.split('/') as [AffectedKind, string?];
    const link = makeLink(kind, id, explainer, urls);
    return link ? [link] : [];
  });
}

function makeLink(kind: AffectedKind, thing: string, explainer: Explainer, urls: Urls) {
  const { id, language } = explainer;
  const { words } = getLanguage(language);
  const find = <Item extends { id: string }>(items: readonly Item[]) =>
    items.find((item) => item.id === thing);
  const link = (href: string, name: string | undefined) =>
    name === undefined ? undefined : { href, name: words.updates[kind](name) };
  switch (kind) {
    case 'section':
      return link(urls.sectionTarget(id, thing), find(explainer.sections)?.title);
    case 'quote':
      return link(urls.quote(id, thing), find(explainer.quotes)?.speaker.name);
    case 'position':
      return link(
        urls.positionTarget(id, thing, isInArticle(find(explainer.positions) ?? {})),
        find(explainer.positions)?.question.label,
      );
    case 'note':
      return link(`${urls.explainer(id)}#${noteAnchor(thing)}`, find(explainer.notes)?.lead);
    case 'event':
      return link(`${urls.timeline(id)}#${eventAnchor(thing)}`, find(explainer.events)?.title);
    case 'term':
      return link(urls.term(thing), find(explainer.terms)?.term);
    case 'source':
      return link(`${urls.sources(id)}#${sourceAnchor(thing)}`, find(explainer.sources)?.title);
  }
}
