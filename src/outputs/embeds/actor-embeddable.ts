import { getLanguage } from '#i18n/language.ts';
import { listEmbedded } from '#model/actor-records.ts';
import { getActorSummary } from '#model/actor-summary.ts';
import type { Actor } from '#model/actors.ts';
import type { Explainer } from '#model/explainer.ts';
import { formatStance } from '#model/format-stance.ts';
import { remember } from '#model/remember.ts';
import type { Urls } from '#model/urls.ts';
import type { Embeddable } from './embeddable.ts';
import { renderActorContent } from './actor-document.ts';
import { makeFootSample } from './foot.ts';
import { estimateHeights } from './height.ts';

/** An actor in one explainer as an embeddable thing. Takes all actors, to look up the groups they belong to. */
export const getByActorEmbeddable = remember(makeByActorEmbeddable);

function makeByActorEmbeddable(
  actor: Actor,
  explainer: Explainer,
  actors: readonly Actor[],
  urls: Urls,
): Embeddable {
  const { id, language, headline } = explainer;
  const { colon } = getLanguage(language).words;
  return {
    ...describe(actor, { explainers: [explainer], actors }, language),
    path: urls.byActor(id, actor.id),
    embedPath: urls.embedByActor(id, actor.id),
    title: actor.name + colon + headline,
  };
}

/** An actor across the explainers in the language of the site. */
export const getActorEmbeddable = remember(makeActorEmbeddable);

function makeActorEmbeddable(
  actor: Actor,
  explainers: readonly Explainer[],
  actors: readonly Actor[],
  language: string,
  urls: Urls,
): Embeddable {
  const own = explainers.filter((explainer) => explainer.language === language);
  return {
    ...describe(actor, { explainers: listEmbedded(own, actor, actors), actors }, language),
    path: urls.actor(actor.id),
    embedPath: urls.embedActor(actor.id),
    title: actor.name,
  };
}

/** Who it is, and where they stand: in plain text all that a frame would show. */
function describe(actor: Actor, subjects: ActorSubjects, tag: string) {
  const language = getLanguage(tag);
  const { embed, actors, comma, colon, semicolon } = language.words;
  const summaries = subjects.explainers.map((explainer) =>
    getActorSummary(explainer, actor, subjects.actors),
  );
  const roles = [...new Set(summaries.flatMap(({ role }) => role ?? []))];
  const stances = summaries
    .flatMap(({ latest }) => latest)
    .map((position) => position.question.label + colon + formatStance(position, language));
  return {
    language: tag,
    frameTitle: embed.actor(actor.name),
    ...estimateHeights(renderActorContent(actor, subjects, tag), makeFootSample(actors.all)),
    isList: true,
    words: undefined,
    remarks: [
      [actor.name, ...roles].join(comma),
      ...(stances.length > 0 ? [`${stances.join(semicolon)}.`] : []),
    ],
    credit: actors.all,
  };
}

type ActorSubjects = { explainers: readonly Explainer[]; actors: readonly Actor[] };
