import { z } from 'astro/zod';
import type { Source } from '#model/explainer.ts';
import { sourceAnchor } from '#model/urls.ts';
import type { Urls } from '#model/urls.ts';
import { address, edtf, id, language } from './record-fields.ts';

export const sourceRecord = z
  .strictObject({
    id,
    address,
    number: z.number().int().describe('Its number on the pages of the explainer.'),
    title: z.string(),
    publisher: z.string(),
    url: z.url().describe('Where the document itself stands.'),
    archived: z.url().optional().describe('An archived copy.'),
    date: edtf.optional().describe('When it was published, EDTF, if known.'),
    kind: z.string().describe('What sort of document it is.'),
    language,
    copyOf: z.string().optional().describe('What it is a copy of.'),
  })
  .describe('A document that the explainer cites.');

/** A source as data. */
export const makeSourceRecord = (source: Source, explainer: string, urls: Urls): SourceRecord => ({
  id: source.id,
  address: urls.absolute(`${urls.sources(explainer)}#${sourceAnchor(source.id)}`),
  number: source.number,
  title: source.title,
  publisher: source.publisher,
  url: source.url,
  archived: source.archived,
  date: source.date?.edtf,
  kind: source.kind,
  language: source.language,
  copyOf: source.copyOf,
});

export type SourceRecord = z.input<typeof sourceRecord>;
