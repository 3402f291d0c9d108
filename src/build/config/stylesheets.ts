/**
 * Four stylesheets, so that short pages stay small: for every page, for pages of a quote or term, for the search, and
 * for the rest. Groups of Rolldown: https://rolldown.rs/in-depth/manual-code-splitting
 */
export const STYLESHEETS = [
  {
    name: 'page',
    priority: 2,
    test: /src\/(blocks|layouts\/(Base|Part|Text)Layout|views\/SectionView)/,
  },
  { name: 'search', priority: 2, test: /src\/(components|views)\/Search/ },
  { name: 'quote', priority: 1, test: /src\/views\/(Quote|Term)View/ },
  { name: 'record', test: /src\/(components|layouts|views)\// },
];
