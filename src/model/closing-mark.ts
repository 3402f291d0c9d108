/** Whether the mark at a position closes what the mark `opened` began, and is no apostrophe. */
export function isClosing(text: string, at: number, opened: string): boolean {
  const [letter, before, after] = [text[at] ?? '', text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (opened === '‘' || opened === "'") return isSingleClosing(text, at);
  if (opened === '‚' && letter === '’') return isSingleClosing(text, at);
  if (letter === '“' || letter === '"' || (opened === '»' && letter === '«') || letter === opened)
    return !/[\s([{]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
  return true;
}

/** An apostrophe has a letter behind it; one of a plural (`the workers’ rights`) has a better closing mark behind it. */
function isSingleClosing(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (/\s/u.test(text[at - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')) return false;
  if (text[at - 1] !== 's' || !/^.\s+\p{Ll}/u.test(text.slice(at, at + 4))) return true;
  const rest = text.slice(at + 1, at + 400);
  const next = rest.search(new RegExp(`(?<=[^\\s])${mark}(?![\\p{L}\\p{N}])`, 'u'));
  const opens = rest.search(/(?<![\p{L}\p{N}])['‘](?=\p{L})/u);
  return next === -1 || (opens !== -1 && opens < next);
}
