import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { loadExplainers, loadSite } from '#content/content-loader.ts';
import type { SiteEntry } from '#content/content-loader.ts';
import type { ExplainerContent } from '#schemas/files.ts';

/**
 * The collections that Astro loads; the files and their schemas are in `schemas/files.ts`, where they are accepted or
 * explained.
 */
export const collections = {
  /** One entry: everything that is not part of one explainer, or the problems of the content. */
  site: defineCollection({ loader: loadSite(), schema: z.custom<SiteEntry>() }),
  /** One entry for each folder of `content/explainers/`. */
  explainers: defineCollection({
    loader: loadExplainers(),
    schema: z.custom<ExplainerContent>(),
  }),
};
