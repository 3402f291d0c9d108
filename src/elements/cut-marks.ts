/**
 * A selection without the letters of notes at its end: the generator of text fragments would take such a letter for the
 * selection. It starts and ends in texts, without which the generator fails inside a paragraph.
 */
export function cutMarks(range: Range): Range {
  const cut = range.cloneRange();
  for (const mark of [...document.querySelectorAll('.note-mark')].reverse()) {
    if (!cut.intersectsNode(mark)) continue;
    const rest = cut.cloneRange();
    rest.setStartAfter(mark);
    if (rest.toString().trim() !== '') break;
    cut.setEndBefore(mark);
  }
  const first = listTexts(cut.startContainer.childNodes[cut.startOffset])[0];
  const last = listTexts(cut.endContainer.childNodes[cut.endOffset - 1]).at(-1);
  if (first) cut.setStart(first, 0);
  if (last) cut.setEnd(last, last.length);
  return cut;
}

function listTexts(node: Node | undefined): Text[] {
  if (!node) return [];
  return node instanceof Text ? [node] : [...node.childNodes].flatMap(listTexts);
}
