import { diffArrays } from 'diff';
import type { Wording } from '../schemas/quote.ts';

/**
 * Compares the article’s words with those of a report, word by word.
 *
 * Capitals, punctuation and the form of apostrophes make no difference. Gives both texts in pieces that,
 * put together again, are the very characters of the texts. Words of the report before the first and after the
 * last shared word are context, unless the article has other words in their place.
 */
export function compareWords(article: string, reported: string): Comparison {
  const ours = getWords(article);
  const theirs = getWords(reported);
  const lines: Comparison = { article: [], reported: [] };
  const steps = settle(getSteps(ours, theirs), theirs);
  steps.forEach(({ kind, a, r }, index) => {
    const ourText = join(ours.slice(...a));
    switch (kind) {
      case 'same':
        lines.article.push({ kind: 'same', text: ourText });
        lines.reported.push({ kind: 'same', text: join(theirs.slice(...r)) });
        return;
      case 'replaced': {
        // Before the first shared word only as many words are set against ours as we have.
        const from = index === 0 ? Math.max(r[0], r[1] - (a[1] - a[0])) : r[0];
        lines.article.push({ kind: 'differs', text: ourText });
        if (from > r[0])
          lines.reported.push({ kind: 'context', text: join(theirs.slice(r[0], from)) });
        if (r[1] > from)
          lines.reported.push({ kind: 'differs', text: join(theirs.slice(from, r[1])) });
        return;
      }
      case 'left-out': {
        const isEdge = index === 0 || index === steps.length - 1;
        if (!isEdge) lines.article.push({ kind: 'gap', text: '' });
        lines.reported.push({
          kind: isEdge ? 'context' : 'differs',
          text: join(theirs.slice(...r)),
        });
      }
    }
  });
  return lines;
}

/**
 * The same for a report: words in another language are not compared, since every one of them would differ.
 */
export const compareReport = (quote: Spoken, report: Spoken): Comparison =>
  quote.language === report.language
    ? compareWords(quote.text, report.text)
    : {
        article: [{ kind: 'same', text: quote.text }],
        reported: [{ kind: 'same', text: report.text }],
      };

/** What a comparison amounts to: no word differs, words are only left out, or words differ. */
export function judgeWording({
  article,
  reported,
}: Comparison): 'same' | 'shortened' | 'different' {
  if (article.some(({ kind }) => kind === 'differs')) return 'different';
  return reported.some(({ kind }) => kind === 'differs') ? 'shortened' : 'same';
}

/**
 * True where a verdict is in keeping with how the words compare with every report. A report in another language
 * says no more than that the words were translated.
 */
export function isVerdictSound(
  wording: Wording,
  quote: Spoken,
  reported: readonly Spoken[],
): boolean {
  const found = reported.map((other) =>
    other.language === quote.language
      ? judgeWording(compareWords(quote.text, other.text))
      : ('other-language' as const),
  );
  switch (wording) {
    case 'unchecked':
      return found.length === 0;
    case 'matches':
      return found.length > 0 && found.every((judgement) => judgement === 'same');
    case 'shortened':
      return found.includes('shortened');
    case 'reworded':
      return found.includes('different');
    case 'translated':
      return found.includes('different') || found.includes('other-language');
  }
}

/** A comparison in plain text, for an error: `[-it-]` stands only in the report, `{+This+}` only in the article. */
export function describeComparison({ article, reported }: Comparison): string {
  const mark = (pieces: readonly Piece[], open: string, close: string) =>
    pieces
      .map(({ kind, text }) =>
        kind === 'differs'
          ? `${open}${text.trim()}${close}${text.slice(text.trimEnd().length)}`
          : text,
      )
      .join('');
  return `article: ${mark(article, '{+', '+}')} / reported: ${mark(reported, '[-', '-]')}`;
}

/** Words with what follows them up to the next word; marks that stand alone belong to the word before. */
function getWords(text: string): Word[] {
  const words: Word[] = [];
  for (const [part] of text.matchAll(/\S+\s*/gu)) {
    const key = part
      .toLowerCase()
      .normalize('NFC')
      .replace(/[’ʼ`´]/gu, "'")
      .replace(/[^\p{L}\p{N}']/gu, '');
    const last = words.at(-1);
    if (key === '' && last) last.text += part;
    else words.push({ key, text: part });
  }
  return words;
}

/** The way from our words to theirs: what is shared, what stands in place of what, what we leave out. */
function getSteps(ours: readonly Word[], theirs: readonly Word[]): Step[] {
  const steps: Step[] = [];
  let [a, r] = [0, 0];
  for (const { added, removed, count = 0 } of diffArrays([...ours], [...theirs], {
    comparator: (one, other) => one.key === other.key,
  })) {
    const last = steps.at(-1);
    const step: Step = {
      kind: added ? 'left-out' : removed ? 'replaced' : 'same',
      a: [a, added ? a : a + count],
      r: [r, removed ? r : r + count],
    };
    [a, r] = [step.a[1], step.r[1]];
    if (last && last.kind !== 'same' && step.kind !== 'same') {
      last.kind = 'replaced';
      last.a[1] = a;
      last.r[1] = r;
    } else steps.push(step);
  }
  return steps;
}

/** Where the same words could be left out one or more words earlier, leaves out whole sentences. */
function settle(steps: Step[], theirs: readonly Word[]): Step[] {
  steps.forEach((step, index) => {
    const [before, after] = [steps[index - 1], steps[index + 1]];
    if (step.kind !== 'left-out' || before?.kind !== 'same' || after?.kind !== 'same') return;
    const isWhole = (by: number) =>
      endsSentence(theirs[step.r[0] - by - 1]) && endsSentence(theirs[step.r[1] - by - 1]);
    let by = 0;
    while (!isWhole(by)) {
      by += 1;
      if (
        before.a[1] - by <= before.a[0] ||
        theirs[step.r[0] - by]?.key !== theirs[step.r[1] - by]?.key
      )
        return;
    }
    for (const end of [before.a, before.r]) end[1] -= by;
    for (const start of [after.a, after.r]) start[0] -= by;
    step.r = [step.r[0] - by, step.r[1] - by];
    step.a = [step.a[0] - by, step.a[1] - by];
  });
  return steps;
}

const endsSentence = (word: Word | undefined) =>
  word !== undefined && /[.!?…]["”’»)]*\s*$/u.test(word.text);

const join = (words: readonly Word[]) => words.map(({ text }) => text).join('');

/** Words with the language they are in. */
export type Spoken = { text: string; language: string };

/** Ranges of words, the end not included. */
type Step = { kind: 'same' | 'replaced' | 'left-out'; a: [number, number]; r: [number, number] };

type Word = { key: string; text: string };

export type Piece = {
  /** `gap` is empty: here the article leaves words out. */
  kind: 'same' | 'differs' | 'context' | 'gap';
  text: string;
};

export type Comparison = { article: Piece[]; reported: Piece[] };
