import type { MdastNode } from 'satteri';
import type { Problem } from '#errors.ts';
import { getLocation } from './mdx-node.ts';

/**
 * Finds footnotes and link definitions that nothing refers to or that are defined twice: readers would not see them.
 * One that only refers to itself is unused too. Takes all nodes of a body in their order.
 */
export function findIdle(file: string, nodes: readonly MdastNode[]): Problem[] {
  const seen = new Set<string>();
  const references = nodes.filter(({ type }) => /^(?:footnote|link|image)Reference$/.test(type));
  return nodes.flatMap((node): Problem[] => {
    if (node.type !== 'footnoteDefinition' && node.type !== 'definition') return [];
    const { identifier, position } = node;
    const isNote = node.type === 'footnoteDefinition';
    const isReferred = references.some(
      (other) =>
        (other.type === 'footnoteReference') === isNote &&
        'identifier' in other &&
        other.identifier === identifier &&
        !isWithin(other.position, position),
    );
    const key = `${node.type} ${identifier}`;
    const isSecond = seen.has(key);
    seen.add(key);
    if (isReferred && !isSecond) return [];
    const received = `[${isNote ? '^' : ''}${identifier}]`;
    return [{ file, ...getLocation(node), ...(isSecond ? REPEATED : IDLE), received }];
  });
}

const isWithin = (inner: MdastNode['position'], outer: MdastNode['position']) =>
  (inner?.start.offset ?? 0) >= (outer?.start.offset ?? 0) &&
  (inner?.end.offset ?? 0) <= (outer?.end.offset ?? 0);

const IDLE = {
  message: 'Nothing refers to this line, so that nobody would see it.',
  hint: 'Write its mark in the text, or the text in its place.',
};
const REPEATED = {
  message: 'This mark is explained twice, and only the first one is shown.',
  hint: 'Give each its own.',
};
