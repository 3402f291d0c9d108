import { formatDate } from '#i18n/date-words.ts';
import { getLanguage } from '#i18n/language.ts';
import type { Actor } from '#model/actors.ts';
import type { Explainer, Section } from '#model/explainer.ts';
import { getStandings } from '#model/standings.ts';
import type { Urls } from '#model/urls.ts';
import type { Embeddable } from './embeddable.ts';
import { LIST_HEIGHT } from './height.ts';

/** The explainer, its timeline and its standings as embeddable things, in this order. */
export function getExplainerEmbeddables(
  explainer: Explainer,
  actors: readonly Actor[],
  urls: Urls,
): [explainer: Embeddable, timeline: Embeddable, standings: Embeddable] {
  const { id, language, headline, standfirst, positions, questions } = explainer;
  const ours = getLanguage(language);
  const { counts, dates, embed, timeline, standings } = ours.words;
  const asOf = dates.asOf(formatDate(explainer.asOf, ours));
  const { rows } = getStandings(explainer, actors);
  const list = { language, height: LIST_HEIGHT, isList: true, words: undefined, credit: headline };
  return [
    {
      ...list,
      path: urls.explainer(id),
      embedPath: urls.embedExplainer(id),
      title: headline,
      frameTitle: embed.explainer(headline),
      remarks: [standfirst],
    },
    {
      ...list,
      path: urls.timeline(id),
      embedPath: urls.embedTimeline(id),
      title: timeline.name(headline),
      frameTitle: timeline.name(headline),
      remarks: [embed.timelineRemark(counts.positions(positions.length), asOf)],
    },
    {
      ...list,
      path: urls.positions(id),
      embedPath: urls.embedPositions(id),
      title: standings.name(headline),
      frameTitle: standings.name(headline),
      remarks: [
        embed.standingsRemark(counts.actors(rows.length), counts.questions(questions.length), asOf),
      ],
    },
  ];
}

/** A section as an embeddable thing: its summary, and the words quoted in it. */
export function getSectionEmbeddable(
  { id, title, summary, number }: Section,
  explainer: Explainer,
  urls: Urls,
): Embeddable {
  const { embed, section, colon } = getLanguage(explainer.language).words;
  return {
    language: explainer.language,
    path: urls.section(explainer.id, id),
    embedPath: urls.embedSection(explainer.id, id),
    title: title + colon + explainer.headline,
    frameTitle: embed.section(title),
    height: LIST_HEIGHT,
    isList: true,
    words: undefined,
    remarks: [summary],
    credit: section.placeIn(number, explainer.headline),
  };
}
