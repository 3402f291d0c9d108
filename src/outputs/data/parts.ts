import { z } from 'astro/zod';
import { eventRecord } from './records/event-record.ts';
import { explainerRecord } from './records/explainer-record.ts';
import type { ExplainerRecord } from './records/explainer-record.ts';
import { positionRecord } from './records/position-record.ts';
import { quoteRecord } from './records/quote-record.ts';
import { sourceRecord } from './records/source-record.ts';

/** What every part says of the explainer it is from. */
const { address, headline, language, licence, modified } = explainerRecord.shape;
const about = {
  $schema: z.url(),
  explainer: z.string(),
  address,
  headline,
  language,
  licence,
  modified,
};

/** The sources are in each part, so that it can be read alone. */
const sources = z.array(sourceRecord);

/** The parts of an explainer that have a file of their own, with what is in it. */
export const PARTS = {
  quotes: z.strictObject({ ...about, quotes: z.array(quoteRecord), sources }),
  positions: z.strictObject({ ...about, positions: z.array(positionRecord), sources }),
  events: z.strictObject({ ...about, events: z.array(eventRecord), sources }),
  sources: z.strictObject({ ...about, sources }),
};

/** Takes a part out of the whole, with all that is said of it. Takes the address of the part’s JSON Schema. */
export function takePart(whole: ExplainerRecord, part: PartName, schema: string) {
  const { id, address, headline, language, licence, modified, sources } = whole;
  return {
    ...{ $schema: schema, explainer: id, address, headline, language, licence, modified },
    [part]: whole[part],
    sources,
  };
}

export type PartName = keyof typeof PARTS;
