import { getLanguage } from '#i18n/language.ts';
import type { Explainer, Position, Section } from '#model/explainer.ts';
import { remember } from '#model/remember.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import type { HeadlineCard } from './card.ts';
import { joinKicker, makeLine } from './explainer-cards.ts';
import { makeHeadlineCard } from './headline-card.ts';
import { findPair } from './pairs.ts';
import { chooseLines } from './stance-lines.ts';

/**
 * The picture of one section: its number and title, the positions in it or its summary, and the difference of wording
 * that tells most.
 */
export const makeSectionCard = remember(composeSectionCard);

function composeSectionCard(
  section: Section,
  explainer: Explainer,
  site: SiteData,
  urls: Urls,
): HeadlineCard {
  const { id, topic, sections } = explainer;
  const language = getLanguage(explainer.language);
  const { number, title, summary } = section;
  const pair = findPair(section.quotes, explainer, language);
  const lines = chooseLines(choosePositions(section, explainer), language);
  const contents = [...lines.map((stances) => ({ stances })), { stances: undefined, summary }];
  const feet = [...(pair ? [pair] : []), makeLine(explainer.headline)];
  const [most, ...fewer] = feet.flatMap((foot) => contents.map((fields) => ({ ...fields, foot })));
  return makeHeadlineCard(
    site,
    {
      language: explainer.language,
      path: urls.section(id, section.id),
      origin: { file: `content/explainers/${id}/sections/${section.id}.mdx`, entry: 'title' },
      kicker: joinKicker(language.words.section.place(number, sections.length), topic),
      number,
      title,
      ...most,
    },
    fewer,
  );
}

/** The positions of a section, in the order of the article. */
const choosePositions = ({ id }: Section, { positions, article }: Explainer): Position[] =>
  positions
    .filter(({ section }) => section?.id === id)
    .toSorted((a, b) => getPlace(a, article) - getPlace(b, article));

const getPlace = ({ sentence = '' }: Position, { retells }: Explainer['article']) =>
  retells.indexOf(sentence);
