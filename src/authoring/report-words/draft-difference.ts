import type { Comparison } from '#model/compare-words.ts';

/**
 * Drafts the sentence that says what differs, in a language of the interface. What a machine can be sure of is whole;
 * the rest is marked TK for an editor.
 */
export function draftDifference(
  judgement: Judgement,
  { article, reported }: Comparison,
  language: string,
): string {
  const words = WORDS[language] ?? WORDS['en'];
  if (!words) return 'TK';
  const pick = (pieces: Comparison['article']) =>
    pieces.flatMap(({ kind, text }) =>
      kind === 'differs' && text.trim() !== '' ? [text.trim()] : [],
    );
  if (judgement === 'same')
    return reported.some(({ kind }) => kind === 'context') ? words.part : words.same;
  if (judgement === 'other-language') return `TK ${words.otherLanguage}`;
  if (judgement === 'shortened') return `TK ${words.leftOut(cut(pick(reported)))}`;
  return `TK ${words.reworded(cut(pick(reported)), cut(pick(article)))}`;
}

/** The first few differences: an editor names the ones that matter. */
const cut = (pieces: readonly string[]) =>
  pieces.length === 0
    ? '–'
    : pieces
        .slice(0, 3)
        .map((piece) => piece.slice(0, 80))
        .join(' / ');

const WORDS: Record<string, DifferenceWords> = {
  en: {
    same: 'Nothing differs.',
    part: 'Nothing differs; the article quotes part of the sentence.',
    otherLanguage: 'The report has the words in another language.',
    leftOut: (words) => `The article leaves out “${words}”.`,
    reworded: (theirs, ours) => `The report has “${theirs}”, the article “${ours}”.`,
  },
  de: {
    same: 'Nichts weicht ab.',
    part: 'Nichts weicht ab; der Artikel zitiert einen Teil des Satzes.',
    otherLanguage: 'Der Bericht hat die Worte in einer anderen Sprache.',
    leftOut: (words) => `Der Artikel lässt „${words}“ aus.`,
    reworded: (theirs, ours) => `Im Bericht steht „${theirs}“, im Artikel „${ours}“.`,
  },
  fr: {
    same: 'Rien ne diffère.',
    part: 'Rien ne diffère ; l’article cite une partie de la phrase.',
    otherLanguage: 'Le compte rendu donne les mots dans une autre langue.',
    leftOut: (words) => `L’article omet « ${words} ».`,
    reworded: (theirs, ours) => `Le compte rendu porte « ${theirs} », l’article « ${ours} ».`,
  },
  uk: {
    same: 'Нічого не відрізняється.',
    part: 'Нічого не відрізняється; стаття цитує частину речення.',
    otherLanguage: 'Повідомлення наводить слова іншою мовою.',
    leftOut: (words) => `У статті пропущено «${words}».`,
    reworded: (theirs, ours) => `У повідомленні «${theirs}», у статті «${ours}».`,
  },
  ar: {
    same: 'لا اختلاف.',
    part: 'لا اختلاف؛ يقتبس المقال جزءًا من الجملة.',
    otherLanguage: 'يورد التقرير الكلمات بلغة أخرى.',
    leftOut: (words) => `حذف المقال «${words}».`,
    reworded: (theirs, ours) => `في التقرير «${theirs}»، وفي المقال «${ours}».`,
  },
};

type DifferenceWords = {
  same: string;
  part: string;
  otherLanguage: string;
  leftOut: (words: string) => string;
  reworded: (theirs: string, ours: string) => string;
};
type Judgement = 'same' | 'shortened' | 'different' | 'other-language';
