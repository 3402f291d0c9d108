import { z } from 'astro/zod';
import { edtf, id, language, line } from './primitives.ts';
import { webAddress } from './web-address.ts';

const SOURCE_KINDS = ['article', 'report', 'transcript', 'official', 'reference', 'copy'] as const;

export const source = z.strictObject({
  title: line.describe('Its title or, where that was not seen, what it is.'),
  publisher: line.describe('Who published it.'),
  short: line
    .max(30, { error: 'A short name has at most 30 characters.' })
    .optional()
    .describe(
      'The publisher’s short name, shown where it is cited: `AP`; `publisher` if left out.',
    ),
  url: webAddress.describe('Its address.'),
  date: edtf.optional().describe('When it was published, if known.'),
  kind: z
    .enum(SOURCE_KINDS)
    .describe(
      'What sort of document it is; `copy` for what stands at another address than its own.',
    ),
  language: language.optional().describe('The language it is in; the explainer’s if left out.'),
  copyOf: line.optional().describe('For a copy: what it is a copy of.'),
  archived: webAddress.optional().describe('An archived address, if there is one.'),
});
export const sources = z.record(id, source);

export type SourceData = z.output<typeof source>;
export type SourceKind = (typeof SOURCE_KINDS)[number];
