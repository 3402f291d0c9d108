import type { Problem } from '#errors.ts';
import type { ExplainerFolder } from '../read/content-read.ts';

/** No question and no section is listed twice in explainer.yaml. */
export function validateRepeatedIds({ known, yaml }: ExplainerFolder): Problem[] {
  const lists = {
    questions: known.explainer?.questions?.map(({ id }) => id) ?? [],
    sections: known.explainer?.sections ?? [],
  };
  return Object.entries(lists).flatMap(([name, ids]) =>
    ids.flatMap((id, index): Problem[] => {
      if (id === undefined || ids.indexOf(id) === index) return [];
      return [
        {
          file: yaml.explainer?.file ?? '',
          ...yaml.explainer?.locate([name, index]),
          entry: name,
          message: `\`${id}\` stands twice among the ${name}.`,
          hint: 'Give each its own id, once.',
        },
      ];
    }),
  );
}
