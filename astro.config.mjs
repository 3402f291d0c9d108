import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FONTS } from './src/build/config/fonts.ts';
import { makePolicy } from './src/build/config/policy.ts';
import { STYLESHEETS } from './src/build/config/stylesheets.ts';
import { onRecord } from './src/build/integration.ts';
import { plainImports } from './src/build/vite/plain-imports.ts';
import { shortScopes } from './src/build/vite/short-scopes.ts';
import { createContentModules } from './src/content/content-modules.ts';
import { createProcessor } from './src/content/markdown/processor.ts';
import { EARLY_THEME } from './src/elements/early-theme.ts';
import { getEnvironment, PROJECT_DIR } from './src/environment.ts';

const environment = getEnvironment();
const { siteUrl, basePath, contentDir, outDir } = environment;
const content = createContentModules(contentDir);

/** Section, quote and embed pages are kept out of search results, and so out of the sitemap. */
const isListed = (address) =>
  !/\/(embed\/.+|quotes\/[^/]+|404)\/?$/.test(address) && !isSection(new URL(address).pathname);
const isSection = (path) => {
  const [, explainer, section] = /^([^/]+)\/([^/]+)\/$/.exec(path.slice(basePath.length)) ?? [];
  return existsSync(`${contentDir}/explainers/${explainer}/sections/${section}.mdx`);
};

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  trailingSlash: 'always',
  // 'jsx', the default, drops the space between inline elements on separate lines.
  compressHTML: true,
  // A stylesheet that is inlined from MDX has no hash in the CSP.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  markdown: { processor: createProcessor(content.getFinder), syntaxHighlight: false },
  integrations: [mdx({ optimize: true }), sitemap({ filter: isListed }), onRecord(environment)],
  security: { csp: makePolicy([EARLY_THEME]) },
  fonts: FONTS,
  vite: {
    plugins: [content.plugin, tailwindcss(), plainImports, shortScopes(join(PROJECT_DIR, 'src'))],
    build: { rolldownOptions: { output: { codeSplitting: { groups: STYLESHEETS } } } },
  },
});
