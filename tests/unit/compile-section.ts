import mdx from '@astrojs/mdx';
import { createProcessor } from '#content/markdown/processor.ts';
import type { Finder } from '#model/mentions.ts';

/**
 * Compiles the body of a section as a build does, with Astro’s own plugins: the one that reads frontmatter and
 * compiles, and the one that extends the output. Gives a function that takes a body and a finder, and returns the code.
 */
export async function createCompiler(): Promise<(body: string, find: Finder) => Promise<string>> {
  let finder: Finder | undefined;
  const processor = createProcessor(() => finder!);
  const plugins: Transformer[] = [];
  const { hooks } = mdx({ optimize: true }) as unknown as { hooks: Hooks };
  const root = new URL('../..', import.meta.url);
  const ignore = () => undefined;
  await hooks['astro:config:setup']({
    config: { root, base: '/', site: 'https://example.org', trailingSlash: 'always' },
    updateConfig: ({ vite }) => plugins.push(...vite.plugins),
    ...{ addRenderer: ignore, addPageExtension: ignore, addContentEntryType: ignore },
  });
  await hooks['astro:config:done']({
    config: { srcDir: new URL('src/', root), markdown: { processor, syntaxHighlight: false } },
    logger: { warn: ignore },
  });
  const transforms = plugins.flatMap(({ configResolved, transform }) => {
    configResolved?.({ build: {}, plugins: [] });
    return transform ? [transform.handler] : [];
  });
  return async (body, find) => {
    finder = find;
    let code = body;
    for (const transform of transforms)
      ({ code } = await transform.call({ environment: { name: 'prerender' } }, code, ID));
    return code;
  };
}

const ID = '/on-record/explainers/bridge/sections/the-vote.mdx';

type Transformer = {
  configResolved?: (config: object) => void;
  transform?: { handler: (code: string, id: string) => Promise<{ code: string }> };
};

type Hooks = {
  'astro:config:setup': (params: {
    config: object;
    updateConfig: (config: { vite: { plugins: Transformer[] } }) => void;
    [name: string]: unknown;
  }) => Promise<void>;
  'astro:config:done': (params: object) => Promise<void>;
};
