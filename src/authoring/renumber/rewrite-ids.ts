import { isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Scalar } from 'yaml';

/**
 * Writes new ids of sentences into the text of a YAML file, or into the head of an MDX file, and changes nothing else:
 * comments, order and layout stay. An id that has no new one becomes `TK` under `sentence`, and is taken out of a list.
 *
 * `order` is all new ids in the order of the article: the list `article.retells` of explainer.yaml gets exactly these.
 */
export function rewriteIds(
  text: string,
  ids: ReadonlyMap<string, string>,
  order: readonly string[],
): string {
  const head = /^---\r?\n([^]*?\r?\n)---(?:\r?\n|$)/u.exec(text);
  const offset = head ? text.indexOf('\n') + 1 : 0;
  const yaml = head?.[1] ?? text;
  const edits = findEdits(yaml, ids, order);
  const written = edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, words }) => rest.slice(0, start) + words + rest.slice(end), yaml);
  return text.slice(0, offset) + written + text.slice(offset + yaml.length);
}

function findEdits(
  yaml: string,
  ids: ReadonlyMap<string, string>,
  order: readonly string[],
): Edit[] {
  const edits: Edit[] = [];
  visit(parseDocument(yaml), {
    Pair(_, { key, value }, path) {
      const name = isScalar(key) ? key.value : undefined;
      if (name === 'sentence' && isScalar(value))
        edits.push(replace(value, ids.get(String(value.value)) ?? 'TK'));
      if (name !== 'retells' || !isSeq(value)) return;
      const parent = path.findLast((node) => isPair(node));
      const isArticle = isPair(parent) && isScalar(parent.key) && parent.key.value === 'article';
      const list = { items: value.items.filter(isScalar), isFlow: value.flow === true };
      edits.push(...rewriteList(yaml, list, ids, isArticle ? order : []));
    },
  });
  return edits;
}

/** Each item gets its new id, with those that come behind it in `order` and were not there; one without goes. */
function rewriteList(
  yaml: string,
  { items, isFlow }: List,
  ids: ReadonlyMap<string, string>,
  order: readonly string[],
): Edit[] {
  const kept = items.flatMap(({ value }) => ids.get(String(value)) ?? []);
  const start = items[0]?.range?.[0] ?? 0;
  const indent = /[^\n]*$/u.exec(yaml.slice(0, start))?.[0].replace(/-\s*$/u, '') ?? '';
  const join = (list: readonly string[]) => list.join(isFlow ? ', ' : `\n${indent}- `);
  let isFirst = true;
  return items.map((item) => {
    const id = ids.get(String(item.value));
    if (id === undefined) return remove(yaml, item, isFlow);
    const at = order.indexOf(id);
    const next = order.findIndex((other, index) => index > at && kept.includes(other));
    const lead = isFirst ? order.slice(0, Math.max(at, 0)) : [];
    isFirst = false;
    return replace(
      item,
      join([
        ...lead,
        id,
        ...(at === -1 ? [] : order.slice(at + 1, next === -1 ? undefined : next)),
      ]),
    );
  });
}

/** Takes an item out with its dash, or with the comma behind it. */
function remove(yaml: string, { range }: Scalar, isFlow: boolean): Edit {
  const [start = 0, end = 0] = range ?? [];
  if (!isFlow) return { start: Math.max(0, yaml.lastIndexOf('\n', start)), end, words: '' };
  return { start, end: end + (/^\s*,\s*/u.exec(yaml.slice(end))?.[0].length ?? 0), words: '' };
}

const replace = ({ range }: Scalar, words: string): Edit => ({
  start: range?.[0] ?? 0,
  end: range?.[1] ?? 0,
  words,
});

type List = { items: readonly Scalar[]; isFlow: boolean };
/** Positions are UTF-16 units of the text. */
type Edit = { start: number; end: number; words: string };
