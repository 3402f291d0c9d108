import type { Problem } from '#errors.ts';
import type { Content, Folders } from '../read/content-read.ts';

/** Terms that no section names and no other term points to; not known if there are explainers whose content is not. */
export function findIdleTerms(
  { shared: { yaml, values }, elsewhere }: Folders,
  { explainers }: Content,
): Problem[] {
  if (elsewhere.some((id) => !explainers.some((one) => one.id === id))) return [];
  const sections = explainers.flatMap((explainer) => Object.values(explainer.sections));
  const named = new Set([
    ...sections.flatMap(({ mentions, blocks }) => [...mentions, ...blocks].map(({ id }) => id)),
    ...Object.values(values.glossary ?? {}).flatMap(({ see }) => see),
  ]);
  return Object.keys(values.glossary ?? {})
    .filter((id) => !named.has(id))
    .map((id) => ({
      file: yaml.glossary?.file ?? '',
      ...yaml.glossary?.locate([id]),
      entry: id,
      message: 'No section names this term.',
      hint: 'Add the form that the text has to `aliases`, or take the term out.',
    }));
}
