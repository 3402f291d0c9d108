import type { QuotationKind } from './classify-quotation.ts';
import type { Part } from './find-article-quotations.ts';

/** A quotation, before it is known who is quoted. */
export type FoundQuotation = {
  parts: readonly Part[];
  /** The parts, joined by one space. */
  text: string;
  /** Indices of the sentences in which it begins and ends. */
  sentence: number;
  lastSentence: number;
  kind: QuotationKind;
  /** The index of the quotation that it follows directly. */
  continues?: number;
};
