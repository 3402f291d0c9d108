import { suggest } from '#errors.ts';
import type { Problem } from '#errors.ts';
import type { ExplainerFolder } from '../read/content-read.ts';
import { cutOuterPoint, getKnownWords } from './article-words.ts';
import { hashText } from './hash-text.ts';

const COMMAND = 'Run `npm run lock -- <article.txt>`, which compares the quotes with the article.';

/**
 * Checks that an explainer’s quotes and sentences are still those of its record lock; without a lock there is no check.
 */
export function validateRecord(folder: ExplainerFolder): Problem[] {
  return [...validateQuotes(folder), ...validateWords(folder), ...validateSentences(folder)];
}

/** No word of a locked quote has changed, unless a newer correction explains it. */
export function validateWords(folder: ExplainerFolder): Problem[] {
  const { known, yaml, record } = folder;
  return Object.entries(record?.quotes ?? {}).flatMap(([id, locked]): Problem[] => {
    const quote = known.quotes?.[id];
    const text = quote && getKnownWords(quote);
    const isSame =
      quote === undefined ||
      text === undefined ||
      [text, quote.text].some((own) => own !== undefined && hashText(own) === locked.hash) ||
      cutOuterPoint(text) === cutOuterPoint(locked.text);
    if (isSame || countCorrections(folder, id) > locked.corrections) return [];
    return [
      {
        file: yaml.quotes?.file ?? '',
        ...yaml.quotes?.locate([id, 'text']),
        entry: `${id} › text`,
        message: 'The words of a locked quote have changed.',
        received: [`before: ${locked.text}`, `after:  ${text}`],
        hint: `Write them as they were. If they were wrong, say so in updates.yaml: a new update with \`kind: correction\` and \`affects: [quote/${id}]\`.`,
      },
    ];
  });
}

/** Counts the corrections that say they affect a quote. */
export function countCorrections({ known }: ExplainerFolder, id: string): number {
  return (known.updates ?? []).filter(
    ({ kind, affects }) => kind === 'correction' && affects?.includes(`quote/${id}`),
  ).length;
}

/** Every quote is locked, in its sentence, and every locked quote still exists. */
function validateQuotes({ known, ids, yaml, record, label }: ExplainerFolder): Problem[] {
  if (!record || !ids.quotes) return [];
  const file = yaml.quotes?.file ?? '';
  const present = Object.entries(known.quotes ?? {}).flatMap(([id, { sentence }]): Problem[] => {
    const locked = record.quotes[id];
    if (locked && (sentence === undefined || locked.sentence === sentence)) return [];
    const field = locked ? [id, 'sentence'] : [id];
    return [
      {
        file,
        ...yaml.quotes?.locate(field),
        entry: field.join(' › '),
        message: locked
          ? `The quote is locked in the sentence ${locked.sentence}.`
          : `The quote is not in ${label}/record.lock.json.`,
        received: locked && sentence,
        hint: COMMAND,
      },
    ];
  });
  const gone = Object.keys(record.quotes).filter((id) => !ids.quotes?.includes(id));
  return [
    ...present,
    ...gone.map((id) => ({
      file,
      message: `The locked quote \`${id}\` is gone.`,
      hint: `Put it back; one that must not be used any more gets \`withdrawn\`. Was it renamed, or never published? ${COMMAND}`,
    })),
  ];
}

/** The sentences that must be retold are those of the article. */
function validateSentences({ known, yaml, record }: ExplainerFolder): Problem[] {
  const listed = known.explainer?.article?.retells?.flat();
  if (!record || !listed) return [];
  const locked = Object.keys(record.sentences);
  const at = (index?: number) => ({
    file: yaml.explainer?.file ?? '',
    ...yaml.explainer?.locate(['article', 'retells', ...(index === undefined ? [] : [index])]),
    entry: 'article › retells',
  });
  const missing = locked.filter((id) => !listed.includes(id));
  const unknown = listed.filter((id) => !locked.includes(id));
  return [
    ...missing.map((id) => ({
      ...at(),
      message: `The article’s sentence ${id} is locked, and not named here.`,
      hint: `Add ${id}. If the article has changed: ${COMMAND}`,
    })),
    ...unknown.map((id) => ({
      ...at(listed.indexOf(id)),
      message: `The sentence ${id} is not in record.lock.json.`,
      hint: `${suggest(id, locked, 'sentences')} If the article has changed: ${COMMAND}`,
    })),
  ];
}
