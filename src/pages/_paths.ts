import { getActors, getBuiltActors, getBuiltExplainers } from '#library.ts';
import { getConcerned } from '#model/record.ts';

// Static paths that several routes use.

export async function getExplainerPaths() {
  return (await getBuiltExplainers()).map(({ id }) => ({ params: { explainer: id } }));
}

export async function getSectionPaths() {
  return (await getBuiltExplainers()).flatMap(({ id, sections }) =>
    sections.map((section) => ({ params: { explainer: id, section: section.id } })),
  );
}

export async function getActorPaths() {
  return (await getBuiltActors()).map(({ id }) => ({ params: { actor: id } }));
}

export async function getByActorPaths() {
  const actors = await getActors();
  return (await getBuiltExplainers()).flatMap((explainer) =>
    getConcerned(explainer, actors).map((actor) => ({
      params: { explainer: explainer.id, actor: actor.id },
    })),
  );
}
