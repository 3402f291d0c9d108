import type { Problem } from '#errors.ts';
import type { ExplainerFolder } from '../read/content-read.ts';
import { nameEntry } from '../read/validate-file.ts';

/** An actor belongs to one side: the table has one row for each. */
export function validateSides({ known, yaml }: ExplainerFolder): Problem[] {
  const sides = known.explainer?.sides ?? [];
  const members = sides.flatMap(({ label = '', actors = [] }, side) =>
    actors.flatMap((actor, index) => [{ actor, label, path: ['sides', side, 'actors', index] }]),
  );
  return members.flatMap(({ actor, path }, index): Problem[] => {
    const other = members.slice(0, index).find((member) => member.actor === actor);
    if (!other || !yaml.explainer) return [];
    return [
      {
        file: yaml.explainer.file,
        ...yaml.explainer.locate(path),
        entry: nameEntry(path),
        message: `\`${actor}\` is already among the actors of “${other.label}”.`,
        hint: 'Name each actor under one side.',
      },
    ];
  });
}
