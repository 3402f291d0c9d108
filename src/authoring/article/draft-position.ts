import type { DraftQuote } from './draft-quotes.ts';

/** The entry of positions.yaml that a quote may stand for; an editor judges it or takes it out. */
export const draftPosition = ({ id, fields }: DraftQuote) => ({
  actors: [fields['speaker']],
  question: 'question',
  stance: 'mixed',
  says: 'TK what they ask for, decline or make depend on something, and with which stance; or take this entry out.',
  date: fields['date'],
  sentence: fields['sentence'],
  quote: id,
  sources: ['article'],
});
