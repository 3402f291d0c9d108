import { z } from 'astro/zod';
import { interfaceLanguage } from './primitives.ts';

/** The same fields in other languages, for explainers written in them: one entry for each language. */
export const translations = <Shape extends z.ZodType>(shape: Shape) =>
  z
    .record(interfaceLanguage, shape)
    .optional()
    .describe('The same for explainers in other languages: `uk: …`.');
