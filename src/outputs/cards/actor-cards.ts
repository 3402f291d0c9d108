import { getLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { getCountryName } from '#model/actors.ts';
import type { Actor } from '#model/actors.ts';
import type { Explainer, Position } from '#model/explainer.ts';
import { formatStance } from '#model/format-stance.ts';
import { getActorSummary } from '#model/actor-summary.ts';
import { getActorRecord } from '#model/record.ts';
import type { ActorRecord } from '#model/record.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import type { HeadlineCard } from './card.ts';
import { getAsOf } from './explainer-cards.ts';
import { makeHeadlineCard } from './headline-card.ts';

/** The picture of one actor in one explainer. Takes all actors, to look up the groups they belong to. */
export function makeByActorCard(
  actor: Actor,
  explainer: Explainer,
  actors: readonly Actor[],
  site: SiteData,
  urls: Urls,
): HeadlineCard {
  const language = getLanguage(explainer.language);
  return makeHeadlineCard(site, {
    language: explainer.language,
    path: urls.byActor(explainer.id, actor.id),
    aside: getAsOf(explainer),
    foot: explainer.headline,
    ...describe(actor, [getActorRecord(explainer, actor, actors)], language),
    ...showStances(getActorSummary(explainer, actor, actors).latest, language),
  });
}

/** Where the actor stands; it takes the place of the counts. */
const showStances = (latest: readonly Position[], language: Language) =>
  latest.length === 0
    ? {}
    : {
        facts: undefined,
        stances: latest.map((position) => ({
          question: position.question.label,
          stance: position.stance,
          words: formatStance(position, language),
          isAlone: position.attribution === 'article',
        })),
      };

/** The picture of one actor across all explainers. */
export function makeActorCard(
  actor: Actor,
  explainers: readonly Explainer[],
  actors: readonly Actor[],
  site: SiteData,
  urls: Urls,
): HeadlineCard {
  const language = getLanguage(site.language);
  const records = explainers.map((explainer) => getActorRecord(explainer, actor, actors));
  return makeHeadlineCard(site, {
    path: urls.actor(actor.id),
    aside: language.words.actors.everywhere,
    foot: site.tagline,
    ...describe(actor, records, language),
  });
}

/** The name, the roles held on the dates of the records, and counts of what is on record. */
function describe(actor: Actor, records: readonly ActorRecord[], language: Language) {
  const { words } = language;
  const roles = [...new Set(records.flatMap((record) => record.roles))];
  const [positions, quotes] = (['positions', 'quotes'] as const).map((kind) =>
    records.reduce((sum, record) => sum + record[kind].length, 0),
  );
  const counts = [
    ...(positions ? [words.counts.statedPositions(positions)] : []),
    ...(quotes ? [words.counts.quotes(quotes)] : []),
  ];
  return {
    origin: { file: 'content/actors.yaml', entry: `${actor.id} › name` },
    kicker: actor.country && getCountryName(actor.country, language),
    title: actor.name,
    summary: roles.length > 0 ? roles.join(words.semicolon) : actor.about,
    facts: words.actors.onRecord(counts.join(words.comma) || words.actors.nothingOnRecord),
  };
}
