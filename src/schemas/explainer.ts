import { z } from 'astro/zod';
import {
  actorId,
  addressId,
  day,
  edtf,
  id,
  interfaceLanguage,
  line,
  sentenceId,
  sourceIds,
  text,
} from './primitives.ts';
import { explainerRedirects } from './redirects.ts';
import { ownStance } from './stance.ts';

const keyPoint = z.strictObject({
  asks: line.optional().describe('The question it answers, in a few words: `What is agreed?`'),
  text: text.describe('One sentence.'),
  section: id.describe('The section that shows it.'),
  sources: z
    .array(id)
    .default([])
    .describe('What it rests on; needed where the article does not carry it.'),
});

const outcome = z.strictObject({
  text: text.describe('One sentence.'),
  asOf: edtf.describe('Up to when sources were read.'),
  sources: sourceIds.describe('What it rests on.'),
});

export const side = z.strictObject({
  id: id.describe('Not shown; it never changes.'),
  label: line.describe('The name of the side: `United States`.'),
  actors: z
    .array(actorId)
    .min(1, { error: 'Name at least one actor.' })
    .describe('Who belongs to it, by ids in actors.yaml; who speaks for it first.'),
  positions: z
    .array(id)
    .default([])
    .describe(
      'The positions shown, by ids in positions.yaml; those on the first question if left out.',
    ),
});

const heroPart = z.strictObject({
  quote: id.describe('A quote of quotes.yaml with words under `reported`.'),
  reported: line.optional().describe('The part of the reported words to show, word for word.'),
  article: line.optional().describe('The part of the article’s words to show, word for word.'),
});

/** A quote as a whole may be named by its id alone. */
const hero = z
  .preprocess((value) => (typeof value === 'string' ? { quote: value } : value), heroPart)
  .meta({ type: ['string', 'object'] });

const question = z.strictObject({
  id: id.describe('Used in positions.yaml.'),
  label: line.describe('One or two words for table heads: `Ceasefire`.'),
  asks: line.describe('The question in full.'),
});

export const explainer = z.strictObject({
  language: interfaceLanguage
    .optional()
    .describe(
      'The language of this explainer and its interface, such as `uk`; the site’s if left out. There are words in ar, de, en, fr and uk.',
    ),
  translationOf: id
    .optional()
    .describe('The explainer that this one is a translation of: each then leads to the other.'),
  topic: line.describe('A few words above the headline: what the story is part of.'),
  headline: line.describe('Our own headline.'),
  standfirst: text.describe('Two or three sentences under the headline.'),
  outcome: outcome
    .optional()
    .describe('What came of it: on the first screen, the home page and every section page.'),
  asOf: edtf.describe('The day whose state of things the text describes.'),
  published: day.describe('The day this explainer was published.'),
  article: z
    .strictObject({
      source: id.describe('The article’s entry in sources.yaml.'),
      written: edtf.describe('When the article was written.'),
      retells: z
        .array(sentenceId)
        .min(1, { error: 'Name at least one sentence.' })
        .describe('Ids of all its sentences; each must be retold by a section.'),
    })
    .describe('The text that is being explained.'),
  keyPoints: z
    .array(keyPoint)
    .min(3, { error: 'Write three to six key points.' })
    .max(6, { error: 'Write three to six key points.' })
    .describe('What a reader should take away.'),
  questions: z
    .array(question)
    .min(1, { error: 'Name at least one question.' })
    .describe('What the sides differ on, in the order of the table.'),
  stances: z
    .array(ownStance)
    .default([])
    .describe('Stances of this explainer alone, where none of the usual ones fits.'),
  sides: z
    .array(side)
    .default([])
    .describe('Actors who act together on the first question, in the order they are shown.'),
  hero: hero
    .optional()
    .describe(
      'The difference of wording shown on top and on the home page: a quote, and the part of it.',
    ),
  sections: z
    .array(addressId)
    .min(1, { error: 'Name at least one section.' })
    .describe('The MDX files, in the order they are read.'),
  method: z
    .array(text)
    .default([])
    .describe('Paragraphs on how this explainer was made and what was not found.'),
  whatHappenedNext: z
    .strictObject({
      asOf: edtf.describe('The day up to which sources were read.'),
      summary: text.describe('The outcome in a few sentences.'),
      sources: z.array(id).default([]).describe('What the summary rests on.'),
    })
    .optional()
    .describe('The block about the time after the article; its events are those of phase `after`.'),
  redirects: explainerRedirects,
});

export const sectionFrontmatter = z.strictObject({
  title: line.describe('The heading.'),
  summary: line.describe('One sentence for previews and the contents list.'),
  retells: z
    .array(sentenceId)
    .min(1, { error: 'Name the sentences it retells.' })
    .describe('The sentences of the article it retells.'),
});

export type ExplainerData = z.output<typeof explainer>;
export type QuestionData = z.output<typeof question>;
export type SectionData = z.output<typeof sectionFrontmatter>;
