import { z } from 'astro/zod';
import type { Term } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import { address } from './record-fields.ts';

export const termRecord = z
  .strictObject({
    id: z.string().describe('Its id, the same in every explainer of the site.'),
    address,
    term: z.string(),
    definition: z.string(),
    references: z.array(z.strictObject({ title: z.string(), url: z.url() })),
  })
  .describe('A word that the text uses, explained.');

/** A term as data. */
export const makeTermRecord = (term: Term, urls: Urls): TermRecord => ({
  id: term.id,
  address: urls.absolute(urls.term(term.id)),
  term: term.term,
  definition: term.definition,
  references: term.references,
});

export type TermRecord = z.input<typeof termRecord>;
