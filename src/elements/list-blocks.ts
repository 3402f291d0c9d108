import type { Place } from './find-fragment.ts';

/** Elements whose text a browser’s search does not find. */
const SILENT = 'script, style, template, select, textarea, [hidden]';

/**
 * The text of a part of the page as a browser’s search reads it: block by block, white space as one space, without what
 * is not displayed; and where a range starts and ends in it.
 */
export function listBlocks(
  part: Element,
  range: Range,
): { blocks: string[]; from: Place; to: Place } {
  const blocks: string[] = [];
  let from: Place | undefined;
  let to: Place = { block: 0, offset: 0 };
  let text = '';
  const getPlace = (): Place => ({ block: blocks.length, offset: text.length });
  const close = () => {
    if (text.trim()) blocks.push(text.trimEnd());
    text = '';
  };
  const add = (characters: string) => {
    const joined = characters.replace(/\s+/g, ' ');
    text += text === '' || text.endsWith(' ') ? joined.replace(/^ /, '') : joined;
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      if (!range.intersectsNode(node)) return add(node.data);
      const start = node === range.startContainer ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : node.length;
      add(node.data.slice(0, start));
      from ??= getPlace();
      add(node.data.slice(start, end));
      to = getPlace();
      return add(node.data.slice(end));
    }
    if (!(node instanceof Element) || node.matches(SILENT)) return;
    const { display, visibility } = getComputedStyle(node);
    if (display === 'none' || visibility === 'hidden') return;
    // A browser does not find words across a box in a line either.
    const isBlock = !/^(inline|contents|ruby.*)$/.test(display);
    if (isBlock) close();
    node.childNodes.forEach(visit);
    if (isBlock) close();
  };
  visit(part);
  close();
  return { blocks, from: from ?? to, to };
}
