import { z } from 'astro/zod';
import {
  addressId,
  day,
  edtf,
  id,
  interfaceLanguage,
  line,
  sentenceId,
  text,
} from './primitives.ts';
import { explainerRedirects } from './redirects.ts';

const keyPoint = z.strictObject({
  text: text.describe('One sentence.'),
  section: id.describe('The section that shows it.'),
});

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
    .min(3, { error: 'Write three to five key points.' })
    .max(5, { error: 'Write three to five key points.' })
    .describe('What a reader should take away.'),
  questions: z
    .array(question)
    .min(1, { error: 'Name at least one question.' })
    .describe('What the sides differ on, in the order of the table.'),
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
