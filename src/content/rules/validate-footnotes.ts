import type { Problem } from '#errors.ts';
import { getLocation } from '../markdown/mdx-node.ts';
import type { ExplainerFolder } from '../read/content-read.ts';

/**
 * Footnotes of Markdown stand in one section at most: the page of the explainer shows all sections, where those of two
 * would have the same numbers and addresses.
 */
export function validateFootnotes({ known, sections }: ExplainerFolder): Problem[] {
  const order = known.explainer?.sections?.flat() ?? Object.keys(sections);
  const found = order.flatMap((id) => {
    const { file = '', allNodes = [] } = sections[id] ?? {};
    const first = allNodes.find(({ type }) => type === 'footnoteReference');
    return first ? [{ id, file, first }] : [];
  });
  const [before, ...more] = found;
  return more.map(({ file, first }) => ({
    file,
    ...getLocation(first),
    message: `The section \`${before?.id}\` has footnotes too, and on the page of the explainer both would have the same numbers.`,
    hint: 'Write the footnotes of one of them as notes: `<Note id="…" />` here, its text and sources in notes.yaml.',
  }));
}
