import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, YAMLMap } from 'yaml';

/**
 * The text of one file of an explainer for its translation: words of ours stand behind TK, what is in the old language
 * says so, and a quotation becomes our own translation of the words that the article has. Comments and order stay.
 */
export function translateYaml(name: string, text: string, about: Translation): string {
  const document = parseDocument(text);
  const root = document.contents;
  if (!isMap(root) && !isSeq(root)) return text;
  if (name === 'sources.yaml')
    eachEntry(document, (source) => setDefault(source, 'language', about.from));
  else markWords(document);
  if (name === 'quotes.yaml')
    eachEntry(document, (quote) => translateQuote(quote, document, about));
  if (name === 'explainer.yaml' && isMap(root)) {
    document.set('translationOf', about.id);
    document.set('language', about.to);
    const hero = root.get('hero', true);
    // A part must stand word for word in what is not translated yet.
    if (isMap(hero)) hero.delete('article');
  }
  return document.toString({ lineWidth: 110, flowCollectionPadding: false });
}

/** Words of ours, by the names of their fields. */
const WORDS = new Set([
  ...['topic', 'headline', 'standfirst', 'text', 'asks', 'label', 'summary', 'title', 'lead'],
  ...['occasion', 'difference', 'context', 'says', 'brief', 'condition', 'dateNote', 'reason'],
]);

/** What stands inside these is not ours. */
const RECORD = new Set(['reported', 'original', 'pairs', 'hero']);

function markWords(document: Document): void {
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : '';
      if (RECORD.has(name)) return visit.SKIP;
      if (WORDS.has(name) && isScalar(value)) value.value = `TK ${String(value.value)}`;
      if (name === 'method' && isSeq(value))
        for (const item of value.items) if (isScalar(item)) item.value = `TK ${String(item.value)}`;
      return undefined;
    },
  });
}

function translateQuote(quote: YAMLMap, document: Document, { from, article }: Translation): void {
  const words = getText(quote, 'text').replace(/^TK /u, '');
  const language = getText(quote, 'language') || from;
  const reported = quote.get('reported');
  if (isSeq(reported))
    for (const report of reported.items) if (isMap(report)) setDefault(report, 'language', from);
  for (const field of ['pairs', 'language', 'original', 'own-translation']) quote.delete(field);
  quote.set('wording', 'translated');
  quote.set('own-translation', true);
  quote.set('original', document.createNode({ text: words, language, source: article }));
}

const getText = (entry: YAMLMap, name: string): string => {
  const value = entry.get(name);
  return typeof value === 'string' ? value : '';
};

function eachEntry(document: Document, change: (entry: YAMLMap) => void): void {
  if (!isMap(document.contents)) return;
  for (const { value } of document.contents.items) if (isMap(value)) change(value);
}

function setDefault(entry: YAMLMap, name: string, value: string): void {
  if (!entry.has(name)) entry.set(name, value);
}

/** Languages are BCP 47 tags; `article` is the id of the article’s source. */
export type Translation = { id: string; from: string; to: string; article: string };
