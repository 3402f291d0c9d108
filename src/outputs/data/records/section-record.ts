import { z } from 'astro/zod';
import type { Section } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import type { FlowPart } from '#schemas/files.ts';
import { address, id } from './record-fields.ts';

const flowPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('prose'), markdown: z.string() }),
  z.strictObject({
    kind: z.literal('block'),
    name: z.string().describe('`Quote`, `Note` or another block.'),
    id: z.string(),
  }),
  z.strictObject({
    kind: z.literal('map'),
    places: z.array(z.string()),
    caption: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('figure'),
    alt: z.string(),
    caption: z.string().optional(),
    credit: z.string(),
    licence: z.string(),
  }),
]);

export const sectionRecord = z
  .strictObject({
    id,
    address,
    number: z.number().int(),
    title: z.string(),
    summary: z.string(),
    retells: z.array(z.string()).describe('The sentences of the article it retells.'),
    parts: z.array(flowPart).describe('Our own words as Markdown, and what stands between them.'),
  })
  .describe('A part of the article, retold in our own words.');

/** A section as data, with its text. */
export const makeSectionRecord = (
  section: Section,
  explainer: string,
  urls: Urls,
): SectionRecord => ({
  id: section.id,
  address: urls.absolute(urls.section(explainer, section.id)),
  number: section.number,
  title: section.title,
  summary: section.summary,
  retells: section.retells,
  parts: section.flow.map(makePart),
});

function makePart(part: FlowPart): z.input<typeof flowPart> {
  if (part.kind !== 'figure') return part;
  const { kind, alt, caption, credit, licence } = part;
  return { kind, alt, caption, credit, licence };
}

export type SectionRecord = z.input<typeof sectionRecord>;
