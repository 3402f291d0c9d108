import { z } from 'astro/zod';
import type { Event } from '#model/explainer.ts';
import { eventAnchor } from '#model/urls.ts';
import type { Urls } from '#model/urls.ts';
import { PHASES } from '#schemas/event.ts';
import { address, edtf, id, listIds, sourceIds } from './record-fields.ts';

export const eventRecord = z
  .strictObject({
    id,
    address,
    date: edtf.describe('When it happened, EDTF.'),
    title: z.string(),
    text: z.string(),
    phase: z.enum(PHASES).describe('Before the days of the article, in them, or after.'),
    scheduled: z.boolean().describe('True for what was still to come.'),
    turningPoint: z.boolean().describe('True for what changed the course.'),
    questions: z.array(z.string()).describe('What it belongs to, by ids of `questions`.'),
    section: z.string().optional().describe('The section that retells its sentence.'),
    sentence: z.string().optional().describe('The sentence of the article that mentions it.'),
    sources: sourceIds,
  })
  .describe('Something that happened.');

/** An event as data. */
export const makeEventRecord = (event: Event, explainer: string, urls: Urls): EventRecord => ({
  id: event.id,
  address: urls.absolute(`${urls.timeline(explainer)}#${eventAnchor(event.id)}`),
  date: event.date.edtf,
  title: event.title,
  text: event.text,
  phase: event.phase,
  scheduled: event.scheduled,
  turningPoint: event.turningPoint,
  questions: listIds(event.questions),
  section: event.section?.id,
  sentence: event.sentence,
  sources: listIds(event.sources),
});

export type EventRecord = z.input<typeof eventRecord>;
