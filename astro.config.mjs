import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getCspHash } from './src/csp.ts';
import { EARLY_THEME } from './src/elements/early-theme.ts';
import { getEnvironment, PROJECT_DIR } from './src/environment.ts';
import { createSectionModules } from './src/content/section-modules.ts';
import { createProcessor } from './src/content/markdown/processor.ts';
import { plainImports } from './src/build/vite/plain-imports.ts';
import { shortScopes } from './src/build/vite/short-scopes.ts';

const { siteUrl, basePath, contentDir, outDir } = getEnvironment();
const { resolve } = createRequire(import.meta.url);
const sections = createSectionModules(contentDir);

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
  markdown: {
    processor: createProcessor(sections.getFinder),
    syntaxHighlight: false,
  },
  integrations: [mdx({ optimize: true }), sitemap({ filter: isListed })],
  security: {
    csp: {
      scriptDirective: { hashes: [getCspHash(EARLY_THEME)] },
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Record Serif Text',
      cssVariable: '--font-serif-file',
      fallbacks: ['Charter', 'Iowan Old Style', 'Palatino Linotype', 'Georgia', 'serif'],
      options: {
        variants: [{ weight: '400 600', style: 'normal', src: ['#fonts/record-serif-text.woff2'] }],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Record Serif Display',
      cssVariable: '--font-display-file',
      fallbacks: ['Charter', 'Iowan Old Style', 'Palatino Linotype', 'Georgia', 'serif'],
      options: {
        variants: [{ weight: '600', style: 'normal', src: ['#fonts/record-serif-display.woff2'] }],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Source Sans 3',
      cssVariable: '--font-sans-file',
      fallbacks: ['Segoe UI', 'Helvetica Neue', 'Arial', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '200 900',
            style: 'normal',
            src: ['@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'],
          },
        ],
      },
    },
  ],
  vite: {
    plugins: [sections.plugin, tailwindcss(), plainImports, shortScopes(join(PROJECT_DIR, 'src'))],
    resolve: {
      // A section is no file in the project, where this could be found from.
      alias: { 'astro/jsx-runtime': resolve('astro/jsx-runtime') },
    },
    build: {
      rolldownOptions: {
        // Four stylesheets, so that a short page stays light: for every page, for a quote's or a term's, for the search, for the rest.
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'page',
                priority: 2,
                test: /src\/(blocks|layouts\/(Base|Part|Text)Layout|views\/SectionView)/,
              },
              { name: 'search', priority: 2, test: /src\/(components|views)\/Search/ },
              { name: 'quote', priority: 1, test: /src\/views\/(Quote|Term)View/ },
              { name: 'record', test: /src\/(components|layouts|views)\// },
            ],
          },
        },
        // Astro's own mark in every MDX module: https://github.com/withastro/astro/issues, seen with Vite 8 and Astro 7.3.
        onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      },
    },
  },
});
