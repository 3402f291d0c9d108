import { dirname } from 'node:path';
import { edtf, id as plainId, text } from '#schemas/primitives.ts';
import { quote, quotes, WORDINGS } from '#schemas/quote.ts';
import { addEntry, getEntries } from './edit-yaml.ts';
import type { Kind } from './kind.ts';
import { getActors, getSections, getSentences, getSources } from './known.ts';
import { writeFields } from './write-fields.ts';

/** An entry of quotes.yaml, and its block at the end of its section. */
export const newQuote: Kind = {
  inExplainer: true,
  idSchema: quotes.keyType,
  questions: [
    {
      name: 'text',
      asks: 'The words exactly as the article has them, without quotation marks',
      schema: quote.shape.text,
      sample: 'TK the words',
    },
    { name: 'speaker', asks: 'Whose words they are', schema: plainId, choices: getActors },
    { name: 'date', asks: 'When it was said, such as 2025-03-17', schema: edtf },
    {
      name: 'occasion',
      asks: 'Where or how: Post on X',
      schema: quote.shape.occasion,
      sample: 'TK where or how',
    },
    { name: 'section', asks: 'The section that shows it', schema: plainId, choices: getSections },
    {
      name: 'sentence',
      asks: 'The sentence of the article it stands in',
      schema: text,
      choices: getSentences,
    },
    {
      name: 'wording',
      asks: 'How the words compare with those that other reports have',
      schema: quote.shape.wording,
      sample: 'unchecked',
      values: WORDINGS,
    },
    {
      name: 'difference',
      asks: 'What differs, in one sentence',
      schema: text,
      sample: 'TK what differs, or that no other report was found.',
    },
    {
      name: 'context',
      asks: 'What the words are about, in one sentence',
      schema: text,
      sample: 'TK one sentence on what the words are about.',
    },
    { name: 'source', asks: 'The source it rests on', schema: plainId, choices: getSources },
  ],
  write(id, answers, _content, explainer) {
    if (!explainer) throw new Error('A quote is part of an explainer.');
    const { label, files, sections } = explainer;
    const { source, ...known } = answers;
    const fields = writeFields(
      quote,
      {
        ...known,
        sources: [source],
      },
      2,
    );
    const file = `${label}/quotes.yaml`;
    const section = `${label}/sections/${answers['section']}.mdx`;
    getEntries(files, file);
    return {
      files: new Map([
        [file, addEntry(files, file, id, fields)],
        [section, `${(sections.get(section) ?? '').trimEnd()}\n\n<Quote id="${id}" />\n`],
      ]),
      next: `Move \`<Quote id="${id}" />\` from the end of ${section.slice(dirname(label).length + 1)} to where the article has it.`,
    };
  },
};
