import type { Organization } from 'schema-dts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';

/**
 * Structured data of who publishes the site: https://schema.org/Organization. The page about the site is its `@id`, the
 * same on every page.
 */
export const describePublisher = (
  { publisher }: SiteData,
  urls: Urls,
): Exclude<Organization, string> => ({
  '@type': 'Organization',
  '@id': urls.absolute(urls.about()),
  name: publisher.name,
  url: publisher.url ?? urls.absolute(urls.home()),
  logo: urls.absolute(urls.icon()),
});
