import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { join } from 'node:path';
import { isDeskPath } from './src/authoring/desk/addresses.ts';
import { desk } from './src/authoring/desk/integration.ts';
import { FONTS } from './src/build/config/fonts.ts';
import { makePolicy } from './src/build/config/policy.ts';
import { makeSitemap } from './src/build/config/sitemap.ts';
import { STYLESHEETS } from './src/build/config/stylesheets.ts';
import { onRecord } from './src/build/integration.ts';
import { marksCss } from './src/build/vite/marks-css.ts';
import { plainImports } from './src/build/vite/plain-imports.ts';
import { shippedWork } from './src/build/vite/shipped-work.ts';
import { shortScopes } from './src/build/vite/short-scopes.ts';
import { createContentModules } from './src/content/content-modules.ts';
import { serveContent } from './src/content/dev/serve-content.ts';
import { createProcessor } from './src/content/markdown/processor.ts';
import { EARLY_THEME } from './src/elements/early-theme.ts';
import { getBuildTime, getEnvironment, PROJECT_DIR } from './src/environment.ts';

const environment = getEnvironment();
const { siteUrl, basePath, contentDir, outDir, offline, part } = environment;
const picturesDir = join(PROJECT_DIR, '.astro', 'pictures');
const content = createContentModules(contentDir, picturesDir, part);

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  trailingSlash: 'always',
  // 'jsx', the default, drops the space between inline elements on separate lines.
  compressHTML: true,
  // A stylesheet that MDX inlines has no hash in the CSP.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  markdown: { processor: createProcessor(content.getFinder), syntaxHighlight: false },
  integrations: [
    mdx({ optimize: true }),
    sitemap(await makeSitemap(environment, getBuildTime())),
    onRecord(environment),
    desk(environment),
  ],
  security: { csp: makePolicy([EARLY_THEME]) },
  fonts: FONTS,
  vite: {
    define: { 'import.meta.env.KEEPS_OFFLINE': String(offline) },
    plugins: [
      content.plugin,
      serveContent(contentDir, picturesDir, isDeskPath),
      tailwindcss(),
      marksCss,
      plainImports,
      shippedWork(PROJECT_DIR),
      shortScopes(join(PROJECT_DIR, 'src')),
    ],
    build: { rolldownOptions: { output: { codeSplitting: { groups: STYLESHEETS } } } },
  },
});
