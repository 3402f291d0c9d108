import type { BackgroundNewsArticle, WebPage, WithContext } from 'schema-dts';
import type { Picture } from '../cards/picture.ts';
import type { Explainer, Section } from '#model/explainer.ts';
import { getLicenceUrl } from '#model/licence.ts';
import type { Figure } from '#model/figure.ts';
import { getModified } from '#model/updates.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { formatMidnight } from '../midnight.ts';
import { referToExplainer } from './part-json-ld.ts';
import { describePublisher } from './publisher-json-ld.ts';

/**
 * Structured data of an explainer: an article on the background of news, based on another. The pages of its parts refer
 * to it. Those of its sources and standings add to it what they show, by the same `@id`, since its own page may weigh
 * no more.
 */
export function makeExplainerJsonLd(
  explainer: Explainer,
  pictures: Pictures,
  site: SiteData,
  urls: Urls,
): WithContext<BackgroundNewsArticle> {
  const { id, translationOf, headline, standfirst, article } = explainer;
  return {
    '@context': 'https://schema.org',
    '@type': 'BackgroundNewsArticle',
    headline,
    description: standfirst,
    '@id': urls.absolute(urls.explainer(id)),
    url: urls.absolute(urls.explainer(id)),
    image: listImages(pictures, urls),
    ...getCommon(explainer, site, urls),
    isPartOf: { '@id': urls.absolute(urls.home()) },
    isBasedOn: article.source.url,
    ...(translationOf === undefined
      ? {}
      : { translationOfWork: { '@id': urls.absolute(urls.explainer(translationOf)) } }),
    ...getCorrections(explainer),
  };
}

/**
 * Structured data of a section’s page: a WebPage with its own headline. Mastodon prefers the headline of a NewsArticle
 * or WebPage to Open Graph’s, so it must be the section’s.
 */
export function makeSectionJsonLd(
  section: Section,
  explainer: Explainer,
  pictures: Pictures,
  site: SiteData,
  urls: Urls,
): WithContext<WebPage> {
  const path = urls.section(explainer.id, section.id);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    headline: section.title,
    description: section.summary,
    url: urls.absolute(path),
    image: listImages(pictures, urls),
    ...getCommon(explainer, site, urls),
    isPartOf: referToExplainer(explainer, urls),
  };
}

/** The share picture first, then the pictures of the text: https://schema.org/ImageObject */
const listImages = ({ share, figures }: Pictures, urls: Urls) =>
  figures.length === 0
    ? share.src
    : [
        share.src,
        ...figures.map(({ alt, caption, credit, licence, image }) => ({
          '@type': 'ImageObject' as const,
          contentUrl: urls.absolute(image.src),
          width: { '@type': 'QuantitativeValue' as const, value: image.width, unitCode: 'E37' },
          height: { '@type': 'QuantitativeValue' as const, value: image.height, unitCode: 'E37' },
          caption: caption ?? alt,
          creditText: credit,
          license: getLicenceUrl(licence) ?? licence,
        })),
      ];

/** https://schema.org/CorrectionComment */
function getCorrections({ updates }: Explainer) {
  const corrections = updates.map(({ date, text }) => ({
    '@type': 'CorrectionComment' as const,
    text,
    datePublished: date.edtf,
  }));
  return corrections.length > 0 ? { correction: corrections } : {};
}

function getCommon(explainer: Explainer, site: SiteData, urls: Urls) {
  const publisher = describePublisher(site, urls);
  return {
    datePublished: formatMidnight(explainer.published.edtf),
    dateModified: formatMidnight(getModified(explainer).edtf),
    inLanguage: explainer.language,
    author: publisher,
    publisher,
    license: site.licence.url,
  };
}

/** The share picture of a page, and the figures in its text. */
type Pictures = { share: Picture; figures: readonly Figure[] };
