import { formatDate } from '#i18n/date-words.ts';
import { getLanguage } from '#i18n/language.ts';
import type { Actor } from '#model/actors.ts';
import type { Explainer, Section } from '#model/explainer.ts';
import { getStandings } from '#model/standings.ts';
import { remember } from '#model/remember.ts';
import type { Urls } from '#model/urls.ts';
import type { Embeddable } from './embeddable.ts';
import { makeFootSample } from './foot.ts';
import { estimateHeights, estimateListHeights } from './height.ts';
import { renderOverviewContent } from './overview-document.ts';
import { renderSectionContent } from './section-document.ts';
import { renderStandingsContent } from './standings-document.ts';
import { renderTimelineContent } from './timeline-document.ts';

/** The explainer, its timeline and its standings as embeddable things, in this order. */
export const getExplainerEmbeddables = remember(makeExplainerEmbeddables);

function makeExplainerEmbeddables(
  explainer: Explainer,
  actors: readonly Actor[],
  urls: Urls,
): [explainer: Embeddable, timeline: Embeddable, standings: Embeddable] {
  const { id, language, headline, standfirst, positions, questions } = explainer;
  const ours = getLanguage(language);
  const { counts, dates, embed, timeline, standings } = ours.words;
  const asOf = dates.asOf(formatDate(explainer.asOf, ours));
  const { rows } = getStandings(explainer, actors);
  const list = { language, isList: true, words: undefined, credit: headline };
  return [
    {
      ...list,
      path: urls.explainer(id),
      embedPath: urls.embedExplainer(id),
      ...estimateHeights(
        renderOverviewContent(explainer, urls),
        makeFootSample(embed.readExplainer),
      ),
      title: headline,
      frameTitle: embed.explainer(headline),
      remarks: [standfirst],
    },
    {
      ...list,
      path: urls.timeline(id),
      embedPath: urls.embedTimeline(id),
      ...estimateHeights(
        renderTimelineContent(explainer, 'short'),
        makeFootSample(embed.wholeTimeline),
      ),
      whole: {
        embedPath: urls.embedWholeTimeline(id),
        ...estimateListHeights(
          renderTimelineContent(explainer, 'whole'),
          makeFootSample(embed.wholeTimeline),
        ),
      },
      title: timeline.name(headline),
      frameTitle: timeline.name(headline),
      remarks: [embed.timelineRemark(counts.positions(positions.length), asOf)],
    },
    {
      ...list,
      path: urls.positions(id),
      embedPath: urls.embedPositions(id),
      ...estimateHeights(
        renderStandingsContent(explainer, actors, 'short'),
        makeFootSample(embed.asTable),
      ),
      whole: {
        embedPath: urls.embedWholePositions(id),
        ...estimateListHeights(
          renderStandingsContent(explainer, actors, 'whole'),
          makeFootSample(embed.asTable),
        ),
      },
      title: standings.name(headline),
      frameTitle: standings.name(headline),
      remarks: [
        embed.standingsRemark(counts.actors(rows.length), counts.questions(questions.length), asOf),
      ],
    },
  ];
}

/** A section as an embeddable thing: its summary, and the words quoted in it. */
export const getSectionEmbeddable = remember(makeSectionEmbeddable);

function makeSectionEmbeddable(shown: Section, explainer: Explainer, urls: Urls): Embeddable {
  const { id, title, summary, number } = shown;
  const { embed, section, colon } = getLanguage(explainer.language).words;
  return {
    language: explainer.language,
    path: urls.section(explainer.id, id),
    embedPath: urls.embedSection(explainer.id, id),
    title: title + colon + explainer.headline,
    frameTitle: embed.section(title),
    ...estimateHeights(renderSectionContent(shown, explainer, urls), makeFootSample(section.read)),
    isList: true,
    words: undefined,
    remarks: [summary],
    credit: section.placeIn(number, explainer.headline),
  };
}
