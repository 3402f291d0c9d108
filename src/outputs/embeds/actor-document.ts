import { h } from 'hastscript';
import type { Element } from 'hast';
import { formatDate } from '#i18n/date-words.ts';
import { getLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { getActorSummary } from '#model/actor-summary.ts';
import type { Actor } from '#model/actors.ts';
import { describeActor } from '#model/describe-actor.ts';
import type { Explainer, Position } from '#model/explainer.ts';
import { getActorRecord } from '#model/record.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import type { EmbedDocument } from './document.ts';
import type { Embeddable } from './embeddable.ts';
import { renderFoot } from './foot.ts';
import { formatOrigin, renderStance } from './parts.ts';

/**
 * The embed of an actor: the role, and on each question where they stand. Takes the explainers to show, and the
 * title and the path of the page it leads to.
 */
export function makeActorDocument(
  actor: Actor,
  { site, urls, ...shown }: ActorSubjects & { site: SiteData; urls: Urls },
  { title, path, language: tag }: Pick<Embeddable, 'title' | 'path' | 'language'>,
): EmbedDocument {
  const { embed, actors: words } = getLanguage(tag).words;
  return {
    language: tag,
    title: embed.documentTitle(title),
    description: embed.actorDocument(title),
    address: urls.absolute(path),
    kind: 'list',
    content: renderActorContent(actor, shown, tag),
    foot: renderFoot({ href: path, text: words.all }, { href: urls.home(), text: site.name }),
  };
}

export function renderActorContent(
  actor: Actor,
  { explainers, actors }: ActorSubjects,
  tag: string,
): Element[] {
  const language = getLanguage(tag);
  const { actors: words } = language.words;
  const summaries = explainers.map((explainer) => getActorSummary(explainer, actor, actors));
  const roles = [...new Set(summaries.flatMap(({ role }) => role ?? []))];
  const known = explainers.filter((_, index) => summaries[index]?.isConcerned);
  return [
    h('div.top', [
      h('div', [h('h1', actor.name), h('p.quiet', describeActor(actor, roles, language))]),
    ]),
    known.length > 0
      ? h(
          'ul',
          known.map((explainer) => renderExplainer(explainer, actor, actors, language)),
        )
      : h('p.text.lead', words.nothing),
  ];
}

function renderExplainer(
  explainer: Explainer,
  actor: Actor,
  actors: readonly Actor[],
  language: Language,
): Element {
  const { words } = language;
  const { latest } = getActorSummary(explainer, actor, actors);
  const { positions, quotes } = getActorRecord(explainer, actor, actors);
  return h('li.group', [
    h('h2', explainer.headline),
    h(
      'p.quiet',
      `${words.dates.asOf(formatDate(explainer.asOf, language))}. ${words.actors.counts(quotes.length, positions.length)}`,
    ),
    ...latest.map((position) => renderPosition(position, language)),
  ]);
}

const renderPosition = (position: Position, language: Language): Element =>
  h('div.entry', [
    renderStance(position, position.question.label, language),
    h('p.text', [
      position.brief ?? position.says,
      ' ',
      h('span.quiet', formatOrigin(position, language)),
    ]),
  ]);

type ActorSubjects = { explainers: readonly Explainer[]; actors: readonly Actor[] };
