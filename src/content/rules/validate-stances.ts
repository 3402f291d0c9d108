import type { Problem } from '#errors.ts';
import type { Stance } from '#schemas/position.ts';
import type { ExplainerFolder } from '../read/content-read.ts';

/** No actor has opposite stances on one question on the same day. */
export function validateStances({ values, yaml }: ExplainerFolder): Problem[] {
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

/** Stances for and against; an actor cannot have both on one question on the same day. */
const FOR: readonly Stance[] = ['supports', 'supports-with-conditions', 'willing', 'demands'];
const AGAINST: readonly Stance[] = ['rejects'];
