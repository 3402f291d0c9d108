import type { ExplainerFolder } from '#content/read/content-read.ts';

/** What of an explainer rests on a sentence: `quote trump-1`, `position p03`, `note kursk`, `section the-call`. */
export function listUses({ values, sections }: ExplainerFolder, sentence: string): string[] {
  const entries = (
    name: string,
    list: Readonly<Record<string, { sentence?: string | undefined }>> = {},
  ) =>
    Object.entries(list).flatMap(([id, entry]) =>
      entry.sentence === sentence ? [`${name} ${id}`] : [],
    );
  return [
    ...entries('quote', values.quotes),
    ...entries('position', values.positions),
    ...entries('note', values.notes),
    ...entries('event', values.events),
    ...Object.entries(sections).flatMap(([id, section]) =>
      section.data?.retells.includes(sentence) ? [`section ${id}`] : [],
    ),
  ];
}
