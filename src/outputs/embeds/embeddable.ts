import { getLanguage } from '#i18n/language.ts';
import type { Actor } from '#model/actors.ts';
import { formatAttribution } from '#model/attribution.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Explainer, Quote, Section, Term } from '#model/explainer.ts';
import { getStandings } from '#model/standings.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { estimateQuoteHeight, LIST_HEIGHT } from './height.ts';
import { getQuoteView } from './quote-view.ts';
import { getQuoteTitle } from './titles.ts';

/** A quote as something to embed. Of a withdrawn quote it says that it was withdrawn, not the words. */
export function getQuoteEmbeddable(
  quote: Quote,
  explainer: Explainer,
  site: SiteData,
  urls: Urls,
): Embeddable {
  const ours = getLanguage(explainer.language);
  const { embed, comma } = ours.words;
  const view = getQuoteView(quote, explainer.updates, ours);
  const { speaker, text, language, withdrawn } = quote;
  const notices = [
    ...view.notices,
    ...(view.verdict && quote.wording !== 'matches' ? [view.verdict] : []),
  ];
  return {
    path: urls.quote(explainer.id, quote.id),
    embedPath: urls.embedQuote(explainer.id, quote.id),
    language: explainer.language,
    title: getQuoteTitle(quote, ours),
    frameTitle: embed.quote(speaker.name),
    height: estimateQuoteHeight(view, site.name, ours),
    isList: false,
    words: withdrawn ? undefined : { text, language },
    remarks: notices.map(({ head, text: remark }) => `${head} ${remark}`),
    credit: withdrawn
      ? [speaker.name, formatDate(quote.date, ours)].join(comma)
      : formatAttribution(quote, ours),
  };
}

/** The explainer, its timeline and its standings as things to embed. */
export function getExplainerEmbeddables(
  explainer: Explainer,
  actors: readonly Actor[],
  urls: Urls,
): Embeddable[] {
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

/** A section as something to embed: its summary, and the words quoted in it. */
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

/** A glossary term as something to embed. */
export function getTermEmbeddable(
  { id, term, definition }: Term,
  language: string,
  urls: Urls,
): Embeddable {
  const { terms, colon } = getLanguage(language).words;
  return {
    language,
    path: urls.term(id),
    embedPath: urls.embedTerm(id),
    title: terms.pageTitle(term),
    frameTitle: terms.name(term),
    height: LIST_HEIGHT,
    isList: true,
    words: undefined,
    remarks: [term + colon + definition],
    credit: terms.inGlossary,
  };
}

/** Something that can be put into another page: a page of the site, and the document that stands for it in a frame. */
export type Embeddable = {
  /** The page, and its embed, as paths below the base. */
  path: string;
  embedPath: string;
  /** That of its interface. */
  language: string;
  title: string;
  /** What a screen reader calls the frame. */
  frameTitle: string;
  /** For a frame 340 px wide, in px. */
  height: number;
  /** A list scrolls in its frame where nobody listens to its height. */
  isList: boolean;
  /** The words quoted, if any are. */
  words: { text: string; language: string } | undefined;
  /** What must be said with it in plain text. */
  remarks: string[];
  /** The words of the link to the page. */
  credit: string;
};
