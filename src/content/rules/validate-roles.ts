import type { Problem } from '#errors.ts';
import { parseDate } from '#dates/parse-date.ts';
import { formatDate } from '#i18n/date-words.ts';
import { ENGLISH } from '#i18n/english.ts';
import { getRole } from '#model/actors.ts';
import type { ExplainerFolder, SharedFiles } from '../read/content-read.ts';

/** Every person who is quoted, and has roles at all, held one on the day of the quote. */
export function validateRoles({ known, yaml }: ExplainerFolder, shared: SharedFiles): Problem[] {
  return Object.entries(known.quotes ?? {}).flatMap(([id, quote]): Problem[] => {
    const speaker = shared.values.actors?.[quote.speaker ?? ''];
    if (speaker?.kind !== 'person' || speaker.roles.length === 0) return [];
    if (quote.speaker === undefined || quote.date === undefined) return [];
    const date = parseDate(quote.date);
    if (getRole({ ...speaker, id: quote.speaker }, date) !== undefined) return [];
    const roles = speaker.roles.map(({ title, from, to }) =>
      [title, from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' '),
    );
    return [
      {
        file: yaml.quotes?.file ?? '',
        ...yaml.quotes?.locate([id, 'speaker']),
        entry: `${id} › speaker`,
        message: `${speaker.name} held no role on the day of the quote (${formatDate(date, ENGLISH)}).`,
        hint: `Roles in actors.yaml: ${roles.join('; ')}. Mend the date, or add the role.`,
      },
    ];
  });
}
