import { addressId, sentenceId } from '#schemas/primitives.ts';
import { sectionFrontmatter } from '#schemas/explainer.ts';
import { addItem } from './edit-yaml.ts';
import type { Kind } from './kind.ts';
import { getSentences } from './known.ts';
import { writeFields } from './write-fields.ts';

/** A section's file, listed in explainer.yaml after the others. */
export const newSection: Kind = {
  inExplainer: true,
  idSchema: addressId,
  questions: [
    {
      name: 'title',
      asks: 'The heading',
      schema: sectionFrontmatter.shape.title,
      sample: 'TK the heading',
    },
    {
      name: 'summary',
      asks: 'One sentence for previews',
      schema: sectionFrontmatter.shape.summary,
      sample: 'TK One sentence.',
    },
    {
      name: 'retells',
      asks: 'The first sentence of the article it retells',
      schema: sentenceId,
      choices: getSentences,
    },
  ],
  write(id, { title, summary, retells }, _content, explainer) {
    if (!explainer) throw new Error('A section is part of an explainer.');
    const { label, files, sections } = explainer;
    const file = `${label}/sections/${id}.mdx`;
    if (sections.has(file)) throw new Error(`There is already a file ${file}. Choose another id.`);
    const list = `${label}/explainer.yaml`;
    return {
      files: new Map([
        [file, writeSection({ title, summary, retells: [retells] })],
        [list, addItem(files, list, 'sections', id)],
      ]),
      next: 'Move its id in explainer.yaml to where it belongs in the order of sections.',
    };
  },
};

/** The file of a section, with sample text if it has none yet. */
export const writeSection = (frontmatter: Record<string, unknown>, text = SAMPLE): string => `---
${writeFields(sectionFrontmatter, frontmatter)}---

${text}
`;

const SAMPLE =
  'TK Your own words: Markdown and the blocks of the README, no HTML. Leave a line free between paragraphs.';
