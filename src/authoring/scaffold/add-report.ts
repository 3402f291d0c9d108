import { isMap, isPair, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import type { Pair, YAMLMap } from 'yaml';
import type { Wording } from '#schemas/quote.ts';

/**
 * Adds a report to an entry of quotes.yaml and sets its verdict; a `difference` that an editor wrote stays. Nothing else
 * of the file’s text changes. Throws an Error for an entry that is written on one line.
 */
export function addReport(
  text: string,
  id: string,
  reported: Record<string, string>,
  { wording, difference }: Verdict,
): string {
  const entry = parseDocument(text).get(id, true);
  if (!isMap(entry))
    throw new Error(`The entry \`${id}\` cannot be changed: its fields stand on one line.`);
  const edits: Edit[] = [];
  const set = (name: string, value: string) => {
    const range = findValue(entry, name);
    if (range)
      edits.push({
        start: range[0],
        end: range[1],
        words: stringify(value, { lineWidth: 0 }).trimEnd(),
      });
  };
  set('wording', wording);
  const written = entry.get('difference');
  if (typeof written !== 'string' || /(?<!\p{L})TK(?!\p{L})/u.test(written))
    set('difference', difference);
  const indent = ' '.repeat(getColumn(text, entry.range?.[0] ?? 0));
  const item = stringify([reported], { lineWidth: 110 }).replace(/^(?=.)/gmu, `${indent}  `);
  const list = entry.get('reported', true);
  const end = isSeq(list) && list.items.length > 0 ? list.range?.[1] : undefined;
  const at = trimEnd(
    text,
    end ?? findValue(entry, 'difference')?.[1] ?? entry.range?.[1] ?? text.length,
  );
  edits.push({
    start: at,
    end: at,
    words: `\n${end === undefined ? `${indent}reported:\n` : ''}${item.trimEnd()}`,
  });
  return edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (rest, { start, end: to, words }) => rest.slice(0, start) + words + rest.slice(to),
      text,
    );
}

function findValue(entry: YAMLMap, name: string): [number, number] | undefined {
  const pair = entry.items.find(
    (item): item is Pair => isPair(item) && isScalar(item.key) && item.key.value === name,
  );
  const range = isScalar(pair?.value) ? pair.value.range : undefined;
  return range ? [range[0], range[1]] : undefined;
}

const getColumn = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

/** The end of the last line before a position that has something in it. */
const trimEnd = (text: string, at: number): number => text.slice(0, at).trimEnd().length;

type Verdict = { wording: Wording; difference: string };
/** Positions are UTF-16 units of the file’s text. */
type Edit = { start: number; end: number; words: string };
