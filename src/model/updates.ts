import { getLanguage } from '#i18n/language.ts';
import type { Explainer, Update } from './explainer.ts';
import type { RecordDate } from '#dates/record-date.ts';
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

/** The newest first; on the same day, the one written last first. */
export function sortUpdates(updates: readonly Update[]): Update[] {
  return updates.toReversed().toSorted((a, b) => b.date.edtf.localeCompare(a.date.edtf, 'en'));
}

/** The updates that affect a section, quote or position. */
export function getUpdatesOf(
  { updates }: { updates: readonly Update[] },
  kind: 'section' | 'quote' | 'position',
  id: string,
): Update[] {
  return updates.filter(({ affects }) => affects.includes(`${kind}/${id}`));
}

/** What an update affects, as links. */
export function getAffected(
  { affects }: Pick<Update, 'affects'>,
  { id, language, sections, quotes, positions }: Explainer,
  urls: Urls,
): { href: string; name: string }[] {
  const { words } = getLanguage(language);
  return affects.flatMap((affected) => {
    const [kind, thing = ''] = affected.split('/');
    const section = sections.find((candidate) => candidate.id === thing);
    const quote = quotes.find((candidate) => candidate.id === thing);
    const position = positions.find((candidate) => candidate.id === thing);
    if (kind === 'section' && section)
      return [{ href: urls.sectionTarget(id, thing), name: words.updates.section(section.title) }];
    if (kind === 'quote' && quote)
      return [{ href: urls.quote(id, thing), name: words.updates.quote(quote.speaker.name) }];
    if (kind === 'position' && position)
      return [
        {
          href: urls.positionTarget(id, thing),
          name: words.updates.position(position.question.label),
        },
      ];
    return [];
  });
}
