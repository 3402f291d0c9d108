import { suggest } from '#errors.ts';
import type { Problem } from '#errors.ts';
import type { PositionData } from '#schemas/position.ts';
import { STANCES } from '#schemas/stance.ts';
import type { Stance } from '#schemas/stance.ts';
import type { ExplainerFolder } from '../read/content-read.ts';
import type { Known } from '../read/read-known.ts';

/** Every stance is known; an actor has opposite ones on one question and date only in an order, and no order is idle. */
export function validateStances({ known, yaml }: ExplainerFolder): Problem[] {
  const positions = Object.entries(known.positions ?? {}).map(([id, data]) => ({ id, ...data }));
  const own = known.explainer?.stances?.flatMap(({ id }) => id ?? []);
  const explain = (id: string, field: string, rest: Pick<Problem, 'message'> & Partial<Problem>) => ({
    file: yaml.positions?.file ?? '',
    ...yaml.positions?.locate([id, field]),
    entry: `${id} › ${field}`,
    ...rest,
  });
  return positions.flatMap((position, index): Problem[] => {
    const { id, stance, order } = position;
    const beside = positions.filter((other) => other !== position && findShared(position, other));
    return [
      ...(own && stance !== undefined && ![...STANCES, ...own].includes(stance)
        ? [explain(id, 'stance', explainUnknown(stance, own))]
        : []),
      ...(order !== undefined && beside.every((other) => other.order === undefined)
        ? [explain(id, 'order', IDLE_ORDER)]
        : []),
      ...positions
        .slice(0, index)
        .flatMap((before) => explainPair(before, position))
        .map(({ field, ...problem }) => explain(id, field, problem)),
    ];
  });
}

/** What is wrong between two positions, with the field of the second. */
function explainPair(a: Entry, b: Entry): { field: string; message: string; hint: string }[] {
  const shared = findShared(a, b);
  if (shared === undefined) return [];
  const both = `both are ${shared}’s on \`${b.question}\` on ${b.date}.`;
  if (a.order !== undefined && a.order === b.order)
    return [
      {
        field: 'order',
        message: `\`${b.id}\` and \`${a.id}\` have the same \`order\`, and ${both}`,
        hint: `Give what was said later a higher one, such as \`order: ${b.order + 1}\`.`,
      },
    ];
  const isInOrder = a.order !== undefined && b.order !== undefined;
  if (isInOrder || !isOpposite(a.stance ?? '', b.stance ?? '')) return [];
  return [
    {
      field: 'stance',
      message: `\`${b.id}\` (${b.stance}) contradicts \`${a.id}\` (${a.stance}): ${both}`,
      hint: 'If both were said, give each its place: `order: 1` in the one said first, `order: 2` in the other. Else mend one of them.',
    },
  ];
}

/** The actor who states both, if they are on one question and date. */
const findShared = (a: Entry, b: Entry): string | undefined =>
  a.question !== undefined && a.question === b.question && a.date !== undefined && a.date === b.date
    ? a.actors?.find((actor) => b.actors?.includes(actor))
    : undefined;

const explainUnknown = (stance: string, own: readonly string[]) => ({
  message: '`stance` has a value that is not known.',
  received: stance,
  hint: `${suggest(stance, [...STANCES, ...own], 'values')} An explainer may name one of its own under \`stances\` in explainer.yaml.`,
});

const IDLE_ORDER = {
  message:
    '`order` tells apart what one actor stated on one question and date, and no other position here has one.',
  hint: 'Give the other position its `order` too, or leave this one out.',
};

const isOpposite = (a: string, b: string) =>
  (isOf(FOR, a) && isOf(AGAINST, b)) || (isOf(AGAINST, a) && isOf(FOR, b));

const isOf = (stances: readonly Stance[], stance: string) =>
  (stances as readonly string[]).includes(stance);

/** Stances for and against; of one actor on one question and date they need an order. */
const FOR: readonly Stance[] = ['supports', 'supports-with-conditions', 'willing', 'demands'];
const AGAINST: readonly Stance[] = ['rejects'];

type Entry = Known<PositionData> & { id: string };
