import { z } from 'astro/zod';
import { getLanguage } from '#i18n/language.ts';
import type { Actor } from '#model/actors.ts';
import type { Explainer } from '#model/explainer.ts';
import { getModified } from '#model/updates.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { actorRecord, makeActorRecord } from './actor-record.ts';
import { eventRecord, makeEventRecord } from './event-record.ts';
import { makeNoteRecord, noteRecord } from './note-record.ts';
import { makePositionRecord, positionRecord } from './position-record.ts';
import { makeQuoteRecord, quoteRecord } from './quote-record.ts';
import { makeOverview, overviewFields } from './overview-record.ts';
import { address, edtf, language } from './record-fields.ts';
import { makeSectionRecord, sectionRecord } from './section-record.ts';
import { makeSourceRecord, sourceRecord } from './source-record.ts';
import { makeTermRecord, termRecord } from './term-record.ts';
import { makeUpdateRecord, updateRecord } from './update-record.ts';

export const explainerRecord = z
  .strictObject({
    $schema: z.url(),
    id: z.string(),
    address,
    language,
    topic: z.string(),
    headline: z.string(),
    standfirst: z.string(),
    publisher: z.string(),
    licence: z.strictObject({ name: z.string(), url: z.url() }).describe('Of our own words.'),
    published: edtf,
    modified: edtf.describe('The day of the newest update, or of publication.'),
    asOf: edtf.describe('The day whose state of things the text describes.'),
    article: z
      .strictObject({
        source: z.string(),
        written: edtf,
        retells: z.array(z.string()).describe('The ids of its sentences, in order.'),
      })
      .describe('The text that is explained.'),
    ...overviewFields,
    sections: z.array(sectionRecord),
    actors: z.array(actorRecord),
    quotes: z.array(quoteRecord),
    positions: z.array(positionRecord),
    events: z.array(eventRecord),
    notes: z.array(noteRecord),
    sources: z.array(sourceRecord),
    terms: z.array(termRecord),
    updates: z.array(updateRecord),
  })
  .describe('A whole explainer as data.');

/** A whole explainer as data. Takes its actors, in their order, and the address of its JSON Schema. */
export function makeExplainerRecord(
  explainer: Explainer,
  actors: readonly Actor[],
  site: SiteData,
  urls: Urls,
  schema: string,
): ExplainerRecord {
  const { id, article } = explainer;
  const words = getLanguage(explainer.language);
  return {
    $schema: schema,
    id,
    address: urls.absolute(urls.explainer(id)),
    language: explainer.language,
    topic: explainer.topic,
    headline: explainer.headline,
    standfirst: explainer.standfirst,
    publisher: site.publisher.name,
    licence: site.licence,
    published: explainer.published.edtf,
    modified: getModified(explainer).edtf,
    asOf: explainer.asOf.edtf,
    article: {
      source: article.source.id,
      written: article.written.edtf,
      retells: article.retells,
    },
    ...makeOverview(explainer),
    sections: explainer.sections.map((section) => makeSectionRecord(section, id, urls)),
    actors: actors.map((actor) => makeActorRecord(actor, urls)),
    quotes: explainer.quotes.map((quote) => makeQuoteRecord(quote, id, urls)),
    positions: explainer.positions.map((one) => makePositionRecord(one, id, words, urls)),
    events: explainer.events.map((event) => makeEventRecord(event, id, urls)),
    notes: explainer.notes.map((note) => makeNoteRecord(note, id, urls)),
    sources: explainer.sources.map((source) => makeSourceRecord(source, id, urls)),
    terms: explainer.terms.map((term) => makeTermRecord(term, urls)),
    updates: explainer.updates.map((update) => makeUpdateRecord(update, id, urls)),
  };
}

export type ExplainerRecord = z.input<typeof explainerRecord>;
