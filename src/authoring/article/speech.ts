import { getAbbreviations } from '#model/sentence-end.ts';
import { SPEECH_WORDS } from './speech-words.ts';

/** The patterns of one language that find who is quoted; those of all languages for one that is not known here. */
export function getSpeech(language: string): Speech {
  const base = language.split('-')[0] ?? '';
  const own = SPEECH_WORDS[base === 'nb' || base === 'nn' ? 'no' : base];
  const known = Object.values(SPEECH_WORDS);
  const get = (field: keyof (typeof known)[number]) =>
    (own ? own[field] : known.flatMap((words) => words[field] ?? []).join('|')) ?? NEVER;
  const { always, numbered } = getAbbreviations(language);
  return {
    says: toPattern(get('says'), 'giu'),
    accords: toPattern(get('accords'), 'giu'),
    impersonal: toPattern(get('impersonal'), 'giu'),
    document: toPattern(get('documents'), 'iu'),
    pronoun: toPattern(get('pronouns'), 'iu'),
    pronounAlone: new RegExp(`^(?:${get('pronouns')})$`, 'iu'),
    names: new RegExp(`(?<![\\p{L}\\p{M}])(?:${get('names')})\\s*[,:]?\\s*$`, 'iu'),
    called: toPattern(CALLED, 'iu'),
    cuts: toPattern(get('cuts'), 'gu'),
    title: new RegExp(`^(?:${get('titles')})$`, 'u'),
    abbreviations: new Set([...always, ...numbered]),
    isGerman: base === 'de',
    isArabic: base === 'ar',
  };
}

/** Whole words only. */
const toPattern = (words: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words})(?![\\p{L}\\p{M}\\p{N}])`, flags);

/** Behind a name: `genannt`, `genoemd`, in any language. */
const CALLED =
  'genannt|nennen|nennt|getauft|heißt|heisst|hieß|genoemd|geheten|heet|getiteld|nazywan\\p{L}+|zwan\\p{L}+|zvan\\p{L}+|kallad|kallas|kaldet|kalt|denir|adlı|isimli|appelée?|surnommée?|apodad[oa]|chiamat[oa]|apelidad[oa]';

/** Matches nothing. */
const NEVER = '(?!)';

export type Speech = {
  says: RegExp;
  accords: RegExp;
  impersonal: RegExp;
  document: RegExp;
  pronoun: RegExp;
  pronounAlone: RegExp;
  names: RegExp;
  called: RegExp;
  cuts: RegExp;
  title: RegExp;
  abbreviations: ReadonlySet<string>;
  isGerman: boolean;
  isArabic: boolean;
};
