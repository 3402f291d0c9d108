import type { Actor } from '../model/actors.ts';
import { formatAttribution } from '../model/attribution.ts';
import { formatDate } from '../model/date-words.ts';
import type { Explainer, Quote, Section, Term } from '../model/explainer.ts';
import { getStandings } from '../model/standings.ts';
import type { Urls } from '../model/urls.ts';
import type { SiteData } from '../schemas/site.ts';
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
  const view = getQuoteView(quote, explainer.updates);
  const { speaker, text, language, withdrawn } = quote;
  const notices = [
    ...view.notices,
    ...(view.verdict && quote.wording !== 'matches' ? [view.verdict] : []),
  ];
  return {
    path: urls.quote(explainer.id, quote.id),
    embedPath: urls.embedQuote(explainer.id, quote.id),
    title: getQuoteTitle(quote),
    frameTitle: `Quote: ${speaker.name}`,
    height: estimateQuoteHeight(view, site.name),
    isList: false,
    words: withdrawn ? undefined : { text, language },
    remarks: notices.map(({ head, text: remark }) => `${head} ${remark}`),
    credit: withdrawn ? `${speaker.name}, ${formatDate(quote.date)}` : formatAttribution(quote),
  };
}

/** The explainer, its timeline and its standings as things to embed. */
export function getExplainerEmbeddables(
  explainer: Explainer,
  actors: readonly Actor[],
  urls: Urls,
): Embeddable[] {
  const { id, headline, standfirst, asOf, positions, questions } = explainer;
  const { rows } = getStandings(explainer, actors);
  const list = { height: LIST_HEIGHT, isList: true, words: undefined, credit: headline };
  return [
    {
      ...list,
      path: urls.explainer(id),
      embedPath: urls.embedExplainer(id),
      title: headline,
      frameTitle: `Explainer: ${headline}`,
      remarks: [standfirst],
    },
    {
      ...list,
      path: urls.timeline(id),
      embedPath: urls.embedTimeline(id),
      title: `Timeline: ${headline}`,
      frameTitle: `Timeline: ${headline}`,
      remarks: [
        `Timeline: ${positions.length} positions, each dated and sourced. As of ${formatDate(asOf)}.`,
      ],
    },
    {
      ...list,
      path: urls.positions(id),
      embedPath: urls.embedPositions(id),
      title: `Who stands where: ${headline}`,
      frameTitle: `Who stands where: ${headline}`,
      remarks: [
        `Who stands where: ${rows.length} actors, ${questions.length} questions. As of ${formatDate(asOf)}.`,
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
  return {
    path: urls.section(explainer.id, id),
    embedPath: urls.embedSection(explainer.id, id),
    title: `${title}: ${explainer.headline}`,
    frameTitle: `Section: ${title}`,
    height: LIST_HEIGHT,
    isList: true,
    words: undefined,
    remarks: [summary],
    credit: `Section ${number} of “${explainer.headline}”`,
  };
}

/** A glossary term as something to embed. */
export function getTermEmbeddable({ id, term, definition }: Term, urls: Urls): Embeddable {
  return {
    path: urls.term(id),
    embedPath: urls.embedTerm(id),
    title: `${term}: what it means`,
    frameTitle: `Term: ${term}`,
    height: LIST_HEIGHT,
    isList: true,
    words: undefined,
    remarks: [`${term}: ${definition}`],
    credit: 'In the glossary',
  };
}

/** Something that can be put into another page: a page of the site, and the document that stands for it in a frame. */
export type Embeddable = {
  /** The page, and its embed, as paths below the base. */
  path: string;
  embedPath: string;
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
