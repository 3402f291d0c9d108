import type { Explainer } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { escapeMarkdown as plain } from './markdown-text.ts';

/**
 * What the site has, for language models: each explainer as Markdown and as data, with its licence
 * (https://llmstxt.org/). Takes the explainers, the newest first.
 */
export function writeSiteOverview(
  explainers: readonly Explainer[],
  site: SiteData,
  urls: Urls,
): string {
  const link = (name: string, path: string) => `[${plain(name)}](<${urls.absolute(path)}>)`;
  const parts = [
    `# ${plain(site.name)}`,
    `> ${plain(site.description)}`,
    `Our own words: [${plain(site.licence.name)}](<${site.licence.url}>). Quoted words belong to those who said them. Where the article’s words differ from those that others report, name both.`,
    '## Explainers',
    explainers
      .map(({ id, headline, standfirst, asOf }) => {
        const forms = [
          link('data', urls.data(id, 'explainer.json')),
          link('page', urls.explainer(id)),
        ];
        return `- ${link(headline, urls.standalone(id, 'md'))}: ${plain(standfirst)} As of ${asOf.edtf}. ${forms.join(', ')}`;
      })
      .join('\n'),
    '## Optional',
    [
      `- ${link('Glossary', urls.glossary())}`,
      `- ${link('How the site is made', urls.about())}`,
      `- ${link('Feed', urls.feed('json'))}`,
    ].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}
