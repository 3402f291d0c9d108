import { z } from 'astro/zod';
import type { Update } from '#model/explainer.ts';
import { updateAnchor } from '#model/urls.ts';
import type { Urls } from '#model/urls.ts';
import { address, edtf, id } from './record-fields.ts';

export const updateRecord = z
  .strictObject({
    id,
    address,
    date: edtf.describe('The day of the change.'),
    kind: z.enum(['correction', 'clarification', 'addition']),
    text: z.string().describe('What was changed.'),
    affects: z.array(z.string()).describe('What it touches: a kind and an id, `quote/<id>`.'),
  })
  .describe('A dated change to the explainer.');

/** An update as data. */
export const makeUpdateRecord = (update: Update, explainer: string, urls: Urls): UpdateRecord => ({
  id: update.id,
  address: urls.absolute(`${urls.updates(explainer)}#${updateAnchor(update.id)}`),
  date: update.date.edtf,
  kind: update.kind,
  text: update.text,
  affects: update.affects,
});

export type UpdateRecord = z.input<typeof updateRecord>;
