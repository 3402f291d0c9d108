import { SPEECH_WORDS } from './speech-words.ts';

/** The patterns of one language that find who is quoted; those of all languages for one that is not known here. */
export function getSpeech(language: string): Speech {
  const own = SPEECH_WORDS[language.split('-')[0] ?? ''];
  const known = Object.values(SPEECH_WORDS);
  const get = (field: keyof (typeof known)[number]) =>
    own?.[field] ?? known.map((words) => words[field]).join('|');
  return {
    says: toPattern(get('says'), 'giu'),
    accords: toPattern(get('accords'), 'giu'),
    pronoun: toPattern(get('pronouns'), 'iu'),
    names: new RegExp(`(?<![\\p{L}\\p{M}])(?:${get('names')})\\s*[,:]?\\s*$`, 'iu'),
    cuts: toPattern(get('cuts'), 'gu'),
    title: new RegExp(`^(?:${get('titles')})$`, 'u'),
    isGerman: language.startsWith('de'),
  };
}

/** Whole words only. */
const toPattern = (words: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words})(?![\\p{L}\\p{M}\\p{N}])`, flags);

export type Speech = {
  says: RegExp;
  accords: RegExp;
  pronoun: RegExp;
  names: RegExp;
  cuts: RegExp;
  title: RegExp;
  isGerman: boolean;
};
