import { z } from 'astro/zod';
import { interfaceLanguage, line, text } from './primitives.ts';
import { translations } from './translations.ts';
import { siteRedirects } from './redirects.ts';
import { webAddress } from './web-address.ts';

const words = {
  tagline: line.describe('A few words beside the name.'),
  description: text.describe('One or two sentences for the home page and for search results.'),
};

export const site = z.strictObject({
  name: line.describe('The name of the site, as the masthead shows it.'),
  ...words,
  translations: translations(z.strictObject(words)),
  language: interfaceLanguage.describe(
    'The language of the site, such as `en`; there are words in ar, de, en, fr and uk.',
  ),
  publisher: z
    .strictObject({
      name: line.describe('Who publishes the site.'),
      url: webAddress.optional().describe('The publisher’s own address, if there is one.'),
    })
    .describe('Who stands behind the site.'),
  contact: z
    .email({ error: 'Write an e-mail address, such as `corrections@example.org`.' })
    .describe('Where a reader reports an error.'),
  licence: z
    .strictObject({
      name: line.describe('The name of the licence of our own text, such as `CC BY 4.0`.'),
      url: webAddress.describe('Where the licence stands.'),
    })
    .describe('Under which terms others may use our text and data.'),
  fediverse: z
    .string()
    .regex(/^@[\w.-]+@[\w-]+(\.[\w-]+)+$/, { error: 'Write it as `@name@server.example`.' })
    .optional()
    .describe('The site’s account on Mastodon and the like: `@name@server.example`.'),
  archive: webAddress
    .refine((value) => value.includes('{url}'), { error: 'Write `{url}` where the address goes.' })
    .optional()
    .describe(
      'Where `npm run sources` asks for archived copies, with `{url}` in it; the Internet Archive if left out.',
    ),
  redirects: siteRedirects,
});

export type SiteData = z.output<typeof site>;
