import type { Problem } from '#errors.ts';
import { ENGLISH } from '#i18n/english.ts';
import { formatDate } from '#i18n/date-words.ts';
import { isAfter } from '#dates/compare-dates.ts';
import { isEdtf, parseDate } from '#dates/parse-date.ts';
import type { Stance } from '#schemas/position.ts';
import type { ExplainerFolder } from '../read/content-read.ts';

/** Stances that cannot both be an actor’s on one question and one day. */
const FOR: readonly Stance[] = ['supports', 'supports-with-conditions', 'willing', 'demands'];
const AGAINST: readonly Stance[] = ['rejects'];

/** What contradicts itself: dates after the day of publication, and opposite stances of one actor on one day. */
export function validateConsistency(folder: ExplainerFolder): Problem[] {
  return [...validateDates(folder), ...validateStances(folder)];
}

function validateDates({ values, yaml }: ExplainerFolder): Problem[] {
  const published = values.explainer?.published;
  if (published === undefined) return [];
  const last = parseDate(published);
  return (['quotes', 'positions', 'events'] as const).flatMap((name) =>
    Object.entries(values[name] ?? {}).flatMap(([id, { date }]): Problem[] =>
      isEdtf(date) && isAfter(parseDate(date), last)
        ? [
            {
              file: yaml[name]?.file ?? '',
              ...yaml[name]?.locate([id, 'date']),
              entry: `${id} › date`,
              message: `The date lies after the explainer was published (${formatDate(last, ENGLISH)}).`,
              received: date,
              hint: 'Mend the date, or `published` in explainer.yaml.',
            },
          ]
        : [],
    ),
  );
}

function validateStances({ values, yaml }: ExplainerFolder): Problem[] {
  const positions = Object.entries(values.positions ?? {});
  return positions.flatMap(([id, position], index): Problem[] =>
    positions.slice(index + 1).flatMap(([otherId, other]): Problem[] => {
      const shared = position.actors.find((actor) => other.actors.includes(actor));
      const isSame = position.question === other.question && position.date === other.date;
      if (shared === undefined || !isSame || !isOpposite(position.stance, other.stance)) return [];
      return [
        {
          file: yaml.positions?.file ?? '',
          ...yaml.positions?.locate([otherId, 'stance']),
          entry: `${otherId} › stance`,
          message: `\`${otherId}\` (${other.stance}) contradicts \`${id}\` (${position.stance}): both are ${shared}’s on \`${position.question}\` on ${position.date}.`,
          hint: 'If both were said, tell the dates or the questions apart; else mend one of them.',
        },
      ];
    }),
  );
}

const isOpposite = (a: Stance, b: Stance) =>
  (FOR.includes(a) && AGAINST.includes(b)) || (AGAINST.includes(a) && FOR.includes(b));
