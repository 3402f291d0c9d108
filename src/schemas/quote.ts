import { z } from 'astro/zod';
import {
  actorId,
  addressId,
  day,
  edtf,
  id,
  language,
  line,
  sentenceId,
  text,
} from './primitives.ts';
import type { Inferred } from './inferred.ts';
import { mendQuotedText } from './quoted-text.ts';

/** How the article’s words compare with those reported elsewhere. */
export const WORDINGS = ['matches', 'shortened', 'reworded', 'translated', 'unchecked'] as const;

/** What the reported words are. */
const EVIDENCE = [
  'recording',
  'transcript',
  'official',
  'post',
  'report',
  'copy',
  'translation',
] as const;

/** Maximum characters of a quotation. */
const LONGEST = 1000;

/** The words between the quotation marks, character for character; an error message has the corrected text. */
const quotedText = text
  .refine((value) => value.length <= LONGEST, {
    error: `The quote has more than ${LONGEST} characters. Cut it, and write […] where words are left out.`,
  })
  .refine((value) => mendQuotedText(value) === value, {
    error: (issue) =>
      `The quote has quotation marks around it, straight quotation marks or double spaces. Write: ${mendQuotedText(String(issue.input))}`,
  });

/** Maximum characters of words from elsewhere: about 800 words. */
const LONGEST_REPORT = 5000;

/** Words from elsewhere, which may have more text around those that the article quotes. */
const reportedText = text.max(LONGEST_REPORT, {
  error: `The words have more than ${LONGEST_REPORT.toLocaleString('en')} characters. Keep the passage that has the quoted words, and write […] where words are left out.`,
});

const reported = z.strictObject({
  text: reportedText.describe('The words as the other report has them.'),
  source: id.describe('The report, by its id in sources.yaml.'),
  language: language
    .optional()
    .describe('The language of these words; the explainer’s if left out.'),
});

const pair = z.strictObject({
  reported: line.describe('Words as reported, word for word.'),
  article: line
    .optional()
    .describe('What the article has for them, word for word; left out where it has nothing.'),
});

const original = z.strictObject({
  text: reportedText.describe('The words in the language they were said in.'),
  language: language.describe('That language.'),
  source: id.describe('Where they stand, by its id in sources.yaml.'),
  literal: reportedText
    .optional()
    .describe('A literal line in the explainer’s language, where a source of the record has one.'),
});

export const quote = z.strictObject({
  text: quotedText.describe(
    'The words exactly as the article quotes them, without the quotation marks around them.',
  ),
  language: language
    .optional()
    .describe('The language of these words; the explainer’s if left out.'),
  speaker: actorId.describe('Whose words they are: anyone or anything in actors.yaml.'),
  date: edtf.describe('When it was said, by the calendar of the place where the speaker was.'),
  occasion: line.describe('Where or how it was said: `Post on X`.'),
  section: id
    .optional()
    .describe('The section that shows it; the one with its `<Quote>` if left out.'),
  sentence: sentenceId
    .optional()
    .describe(
      'The sentence of the article it stands in; the only one of article.txt that has the words, or the one in the record lock, if left out.',
    ),
  wording: z.enum(WORDINGS).describe('How these words compare with those under `reported`.'),
  difference: line
    .optional()
    .describe(
      'One sentence that says what differs, or that nothing does; may be left out where `wording` is `matches`.',
    ),
  reported: z.array(reported).default([]).describe('The same words as other reports have them.'),
  pairs: z
    .array(pair)
    .max(3, { error: 'Name at most three pairs, those that change the meaning first.' })
    .default([])
    .describe('The words that differ, side by side, the most important first.'),
  evidence: z
    .enum(EVIDENCE)
    .optional()
    .describe(
      'How near the reported words are to the speaker; by the kind of the source if left out.',
    ),
  original: original.optional().describe('The words in the original language, where known.'),
  'own-translation': z
    .boolean()
    .optional()
    .describe(
      'True if `text` is the explainer’s own translation of `original`, which is what the article has.',
    ),
  context: line.describe('One sentence of our own on what the words are about.'),
  withdrawn: z
    .strictObject({
      date: day.describe('The day it was withdrawn.'),
      reason: line.describe('Why, in one sentence.'),
    })
    .optional()
    .describe('For a quote that must not be used any more: its pages and embeds stay and say so.'),
  sources: z
    .array(id)
    .min(1, { error: 'Name at least one source.' })
    .optional()
    .describe(
      'What speaker, day and occasion rest on; the sources of `reported` and `original` if left out.',
    ),
});
export const quotes = z.record(addressId, quote);

/** A quote with what may be left out. */
export type QuoteData = Inferred<
  z.output<typeof quote>,
  'section' | 'sentence' | 'difference' | 'sources'
>;
export type Evidence = (typeof EVIDENCE)[number];
export type Wording = (typeof WORDINGS)[number];
