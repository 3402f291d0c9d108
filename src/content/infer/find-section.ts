import type { ExplainerRead } from '../read/content-read.ts';

/**
 * The section that shows a quote or note: the one with its block, or, where none has it, the only one that retells its
 * sentence. A block that stands in two sections is a problem of the second.
 */
export function findSection(
  { sections }: Pick<ExplainerRead, 'sections'>,
  block: 'Quote' | 'Note',
  id: string,
  sentence: string | undefined,
): string | undefined {
  const all = Object.entries(sections);
  const showing = all.find(([, { blocks }]) =>
    blocks.some((found) => found.name === block && found.id === id),
  );
  if (showing) return showing[0];
  const telling = all.filter(
    ([, { known }]) => sentence !== undefined && known?.retells?.includes(sentence),
  );
  return telling.length === 1 ? telling[0]?.[0] : undefined;
}
