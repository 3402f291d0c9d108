import type { NewsArticle, Organization, WebPage, WithContext } from 'schema-dts';
import type { Picture } from '../cards/picture.ts';
import { getDatetime } from '#i18n/date-words.ts';
import type { Explainer, Section } from '#model/explainer.ts';
import { getLicenceUrl } from '#model/licence.ts';
import type { Figure } from '#model/figure.ts';
import { getModified } from '#model/updates.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';

/**
 * Structured data of an explainer: a news article that is based on another. The pages of its sections refer to it; it
 * does not refer to them, because they are kept out of search results.
 */
export function makeExplainerJsonLd(
  explainer: Explainer,
  pictures: Pictures,
  site: SiteData,
  urls: Urls,
): WithContext<NewsArticle> {
  const { id, translationOf, headline, standfirst, article } = explainer;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    description: standfirst,
    '@id': urls.absolute(urls.explainer(id)),
    url: urls.absolute(urls.explainer(id)),
    image: listImages(pictures, urls),
    ...getCommon(explainer, site),
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
  const { id, headline } = explainer;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    headline: section.title,
    description: section.summary,
    url: urls.absolute(urls.section(id, section.id)),
    image: listImages(pictures, urls),
    ...getCommon(explainer, site),
    isPartOf: { '@type': 'WebPage', url: urls.absolute(urls.explainer(id)), name: headline },
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

function getCommon(explainer: Explainer, site: SiteData) {
  const publisher: Organization = {
    '@type': 'Organization',
    name: site.publisher.name,
    ...(site.publisher.url ? { url: site.publisher.url } : {}),
  };
  const modified = getDatetime(getModified(explainer));
  return {
    datePublished: explainer.published.edtf,
    ...(modified ? { dateModified: modified } : {}),
    inLanguage: explainer.language,
    author: publisher,
    publisher,
    license: site.licence.url,
  };
}

/** The share picture of a page, and the figures in its text. */
type Pictures = { share: Picture; figures: readonly Figure[] };
