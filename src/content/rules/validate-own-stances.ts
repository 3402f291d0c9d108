import type { Problem } from '#errors.ts';
import { STANCE_MARK_NAMES, STANCES } from '#schemas/stance.ts';
import { nameEntry } from '../read/validate-file.ts';
import type { ExplainerFolder } from '../read/content-read.ts';

/** A stance that an explainer names for itself is not one of the usual ones, and its mark means nothing else here. */
export function validateOwnStances({ known, yaml }: ExplainerFolder): Problem[] {
  const own = (known.explainer?.stances ?? []).map(({ id = '', mark = '' }) => ({ id, mark }));
  const held = new Set(Object.values(known.positions ?? {}).map(({ stance }) => stance));
  const usual = STANCES.filter((stance) => held.has(stance));
  const taken = new Set([...usual, ...own.map(({ mark }) => mark)]);
  const free = STANCE_MARK_NAMES.filter((mark) => !taken.has(mark));
  const explain = (index: number, field: string, message: string, hint: string): Problem => ({
    file: yaml.explainer?.file ?? '',
    ...yaml.explainer?.locate(['stances', index, field]),
    entry: nameEntry(['stances', index, field]),
    message,
    hint,
  });
  return own.flatMap(({ id, mark }, index): Problem[] => {
    const before = own.slice(0, index).flat();
    const isUsual = (STANCES as readonly string[]).includes(id);
    const user = usual.find((stance) => stance === mark) ?? before.find((b) => b.mark === mark)?.id;
    return [
      ...(isUsual || before.some((other) => other.id === id)
        ? [explain(index, 'id', `There is already a stance \`${id}\`.`, 'Choose another id, or use that one.')]
        : []),
      ...(user !== undefined
        ? [
            explain(
              index,
              'mark',
              `The mark \`${mark}\` already stands for \`${user}\` in this explainer.`,
              `A mark means one thing. Free here: ${free.join(', ')}.`,
            ),
          ]
        : []),
    ];
  });
}
