import type { Problem } from '#errors.ts';
import { parseDate } from '#dates/parse-date.ts';
import { findRole } from '#model/actors.ts';
import { findTranslation } from '#model/translate-content.ts';
import type { ExplainerFolder, Folders, SharedFiles } from '../read/content-read.ts';

/**
 * Finds what an explainer in another language than the site’s shows of actors.yaml without a translation: the role in
 * which a person is quoted, and the name of a speaker who is no person.
 */
export function findUntranslated({ shared, explainers }: Folders): Problem[] {
  const found = explainers.flatMap((explainer) => findIn(explainer, shared));
  return found.filter((one, index) => found.findIndex((other) => isSame(one, other)) === index);
}

function findIn({ values }: ExplainerFolder, { values: shared, yaml }: SharedFiles): Problem[] {
  const site = shared.site?.language ?? 'en';
  const language = values.explainer?.language ?? site;
  if (language.split('-')[0] === site.split('-')[0]) return [];
  const warn = (path: readonly (string | number)[], received: string, hint: string): Problem => ({
    file: yaml.actors?.file ?? '',
    ...yaml.actors?.locate(path),
    entry: path.join(' › '),
    message: `An explainer in \`${language}\` shows this in \`${site}\`.`,
    received,
    hint,
  });
  return Object.values(values.quotes ?? {}).flatMap(({ speaker: id, date }): Problem[] => {
    const actor = shared.actors?.[id];
    if (!actor) return [];
    if (actor.kind !== 'person')
      return findTranslation<object>(actor.translations, language)
        ? []
        : [warn([id, 'name'], actor.name, `Add \`translations: { ${language}: { name: … } }\` to ${id}.`)];
    const role = findRole({ ...actor, id }, parseDate(date));
    if (!role || findTranslation(role.translations, language) !== undefined) return [];
    const place = [id, 'roles', actor.roles.indexOf(role), 'title'];
    return [warn(place, role.title, `Add \`translations: { ${language}: … }\` to the role.`)];
  });
}

const isSame = (one: Problem, other: Problem) =>
  one.entry === other.entry && one.message === other.message;
