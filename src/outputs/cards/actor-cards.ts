import { getLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { Actor } from '#model/actors.ts';
import { getActorSummary } from '#model/actor-summary.ts';
import { describeActor } from '#model/describe-actor.ts';
import type { Explainer, Quote } from '#model/explainer.ts';
import { fillIn } from '#model/fill-in.ts';
import { getActorRecord } from '#model/record.ts';
import type { ActorRecord } from '#model/record.ts';
import { remember } from '#model/remember.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import type { Headline, HeadlineCard } from './card.ts';
import type { StanceList } from './card-parts.ts';
import { getAsOf, joinKicker, makeLine } from './explainer-cards.ts';
import { makeHeadlineCard } from './headline-card.ts';
import { findPair } from './pairs.ts';
import { namePublisher } from './publisher.ts';
import { makeStanceTable } from './stance-lines.ts';

/** The picture of one actor in one explainer. Takes all actors, to look up the groups they belong to. */
export const makeByActorCard = remember(composeByActorCard);

function composeByActorCard(
  actor: Actor,
  explainer: Explainer,
  actors: readonly Actor[],
  site: SiteData,
  urls: Urls,
): HeadlineCard {
  const language = getLanguage(explainer.language);
  const record = getActorRecord(explainer, actor, actors);
  const { facts, ...described } = describe(actor, [record], language);
  const told = tell(actor, explainer, actors, language);
  const source = namePublisher(explainer.article.source);
  return makeHeadlineCard(
    site,
    {
      language: explainer.language,
      path: urls.byActor(explainer.id, actor.id),
      kicker: joinKicker(explainer.topic, getAsOf(explainer)),
      ...described,
      ...(told.stances
        ? { foot: makeLine(fillIn(language.words.actors[sayWhere(told.stances)], { source })) }
        : { facts, foot: makeLine(explainer.headline) }),
      ...told,
    },
    [{ facts, stances: undefined }],
  );
}

/** The picture of one actor across all explainers, with what the newest tells of them. */
export const makeActorCard = remember(composeActorCard);

function composeActorCard(
  actor: Actor,
  explainers: readonly Explainer[],
  actors: readonly Actor[],
  site: SiteData,
  urls: Urls,
): HeadlineCard {
  const language = getLanguage(site.language);
  const records = explainers.map((explainer) => getActorRecord(explainer, actor, actors));
  const { facts, ...described } = describe(actor, records, language);
  const tellings = explainers
    .filter((explainer) => explainer.language === site.language)
    .map((explainer) => ({ explainer, told: tell(actor, explainer, actors, language) }));
  const found = tellings.find(({ told }) => told.stances) ?? tellings.find(({ told }) => told.foot);
  return makeHeadlineCard(
    site,
    {
      path: urls.actor(actor.id),
      kicker: found
        ? joinKicker(found.explainer.topic, getAsOf(found.explainer))
        : language.words.actors.everywhere,
      ...described,
      foot: makeLine(facts),
      ...found?.told,
    },
    [{ stances: undefined }],
  );
}

/** Where the actor stands in an explainer; if nowhere, the difference of wording of theirs that tells most. */
function tell(
  actor: Actor,
  explainer: Explainer,
  actors: readonly Actor[],
  language: Language,
): Pick<Partial<Headline>, 'stances' | 'foot'> {
  const stances = makeStanceTable(getActorSummary(explainer, actor, actors).latest, language);
  if (stances) return { stances };
  const isTheirs = ({ speaker }: Quote) => speaker.id === actor.id;
  const pair = findPair(explainer.quotes.filter(isTheirs), explainer, language);
  return pair ? { foot: pair } : {};
}

/** Where the stances that are shown stand: in the article, in other sources, or in both. */
function sayWhere({ lines }: StanceList): 'inArticle' | 'inBoth' | 'inOthers' {
  if (lines.every(({ form }) => form === 'elsewhere')) return 'inOthers';
  return lines.some(({ form }) => form === 'elsewhere') ? 'inBoth' : 'inArticle';
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
    title: actor.name,
    summary: describeActor(actor, roles, language),
    facts: words.actors.onRecord(counts.join(words.comma) || words.actors.nothingOnRecord),
  };
}
