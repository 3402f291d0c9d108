import { z } from 'astro/zod';
import type { Language } from '#i18n/language.ts';
import type { Position } from '#model/explainer.ts';
import { getStanceLabel, isInArticle } from '#model/stances.ts';
import type { Urls } from '#model/urls.ts';
import { address, edtf, id, listIds, named, pickName, sourceIds } from './record-fields.ts';

export const positionRecord = z
  .strictObject({
    id,
    address,
    actors: z.array(named).describe('Who holds it; empty where the article names no side.'),
    spokesperson: named.optional().describe('Who spoke for the office.'),
    question: named.describe('What it is a position on.'),
    stance: z.strictObject({ id: z.string(), label: z.string() }).describe('A neutral label.'),
    says: z.string().describe('What is wanted, refused or conditioned, in our own words.'),
    brief: z.string().optional().describe('The same in a few words.'),
    condition: z.string().optional().describe('What the stance depends on.'),
    attribution: z
      .enum(['article', 'other-sources'])
      .optional()
      .describe('Who alone carries it: the article, or other sources, not the article.'),
    date: edtf.describe('The day of the act itself, EDTF.'),
    dateNote: z.string().optional().describe('What a reader must know about the date.'),
    scheduled: z.boolean().describe('True for what was still to come.'),
    order: z
      .number()
      .optional()
      .describe('Its place among several of one actor, question and day.'),
    section: z.string().optional().describe('The section that retells its sentence.'),
    sentence: z.string().optional().describe('The sentence of the article it rests on.'),
    quote: z.string().optional().describe('The quote that belongs to it.'),
    sources: sourceIds,
  })
  .describe('What an actor wants, refuses or conditions, on one question, on one day.');

/** A position as data. Takes the explainer’s id and language, whose words the labels have. */
export function makePositionRecord(
  position: Position,
  explainer: string,
  { words }: Language,
  urls: Urls,
): PositionRecord {
  const { question, spokesperson, stance } = position;
  return {
    id: position.id,
    address: urls.absolute(urls.positionTarget(explainer, position.id, isInArticle(position))),
    actors: position.actors.map(pickName),
    spokesperson: spokesperson && pickName(spokesperson),
    question: { id: question.id, name: question.label },
    stance: { id: stance, label: getStanceLabel(position, words) },
    says: position.says,
    brief: position.brief,
    condition: position.condition,
    attribution: position.attribution,
    date: position.date.edtf,
    dateNote: position.dateNote,
    scheduled: position.scheduled,
    order: position.order,
    section: position.section?.id,
    sentence: position.sentence,
    quote: position.quote?.id,
    sources: listIds(position.sources),
  };
}

export type PositionRecord = z.input<typeof positionRecord>;
