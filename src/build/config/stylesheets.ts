/**
 * Stylesheets, so that each page loads little that it does not show: for every page, for those that show stances, for
 * pages of a section, for those with codes to copy, for those of a quote or term, for the search, for explainers, and for the rest. A part that
 * several need, with all that it imports, is in the one of the highest priority.
 * Groups of Rolldown: https://rolldown.rs/in-depth/manual-code-splitting
 */
export const STYLESHEETS = [
  {
    name: 'page',
    priority: 4,
    test: /src\/(blocks|components\/(DateText|LanguageSwitch|Outcome|SectionText|Sentence|ShareLink)|layouts\/BaseLayout)/,
  },
  {
    name: 'stances',
    priority: 3,
    test: /stance-marks|styles\/(alone|elsewhere)|components\/StanceLabel/,
  },
  { name: 'codes', priority: 3, test: /src\/(components\/(Code|Embed|ReuseBlock)|styles\/embed)/ },
  { name: 'search', priority: 3, test: /src\/(components|views)\/Search/ },
  { name: 'section', priority: 3, test: /src\/views\/SectionView/ },
  { name: 'quote', priority: 2, test: /src\/views\/(Quote|Term)View/ },
  { name: 'story', priority: 1, test: /src\/views\/ExplainerView/ },
  { name: 'record', test: /src\/(components|layouts|views)\// },
];
