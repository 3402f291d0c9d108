import { markMentions } from './markdown/mentions.ts';
import type { Finder } from '#model/mentions.ts';
import type { ExplainerContent, SectionContent } from '#schemas/files.ts';
import type { ExplainerFolder } from './read/content-read.ts';
import type { SectionData } from '#schemas/explainer.ts';
import { hashText } from './record-lock/hash-text.ts';

/**
 * Makes the content of an explainer for readers, without what only its author needs. `find` finds the terms and actors
 * in a text.
 */
export function makeExplainerContent({ id, values, sections }: ExplainerFolder, find: Finder): ExplainerContent {
  const texts = Object.entries(sections).map(
    ([section, { data, text, nodes, blocks, flow, prose, wordCount }]): [string, SectionContent] => [
      section,
      {
        ...(data as SectionData),
        blocks: blocks.map(({ name, id: block, passage }) => ({ name, id: block, passage })),
        flow,
        prose,
        wordCount,
        version: getVersion(text, [values.quotes, values.notes], section),
        mentions: markMentions(nodes, find).mentioned.map(({ kind, id: named }) => ({
          kind,
          id: named,
        })),
      },
    ],
  );
  return { ...values, id, sections: Object.fromEntries(texts) } as ExplainerContent;
}

/** A short hash of a section’s text with its quotes and notes. */
function getVersion(
  text: string,
  files: readonly (Record<string, { section: string }> | undefined)[],
  section: string,
): string {
  const parts = files.flatMap((file) =>
    Object.values(file ?? {}).filter((entry) => entry.section === section),
  );
  return hashText(text + JSON.stringify(parts)).slice(0, 6);
}
