import type { Language } from '#i18n/language.ts';
import { getCountryName } from '#model/actors.ts';
import type { Place } from '#model/places.ts';
import { escapeMarkdown as plain } from './markdown-text.ts';

/** A map as a table of its places, with what the editor says of it below. Nothing is drawn, so no borders are named. */
export function writeMap(
  places: readonly Place[],
  caption: string | undefined,
  language: Language,
): string {
  const { place, country, note } = language.words.map;
  const head = [place, country, note];
  const lines = [
    head,
    head.map(() => '---'),
    ...places.map((one) => [
      `**${plain(one.name)}**`,
      one.country ? plain(getCountryName(one.country, language)) : '',
      plain(one.note ?? ''),
    ]),
  ];
  const table = lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
  return caption ? `${table}\n\n${plain(caption)}` : table;
}
