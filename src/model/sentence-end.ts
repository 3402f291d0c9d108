import { ABBREVIATIONS } from './abbreviations.ts';
import { isOrdinal } from './ordinal.ts';

/**
 * Whether a sentence ends between two texts: `before` begins with it, and `after` is what follows, to the end of the
 * paragraph. `known` are the language’s abbreviations.
 */
export function isSentenceEnd(before: string, after: string, known: Abbreviations): boolean {
  const text = before.slice(-LONGEST_LOOK).trimEnd();
  const lead = before.slice(0, LONGEST_ASIDE);
  if (/^[-–—]\s/u.test(after)) return isAside(text, after);
  const word = /^[“„«»"‘'‚‹「¿¡([\s]*([\p{L}\p{M}\p{N}]+)/u.exec(after)?.[1] ?? '';
  if (!/^[“”„«»"‘'‚‹「¿¡([\s]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]|^\s*[•*]/u.test(after)) return false;
  if (isInParentheses(text, after) || isOrdinal(text, word)) return false;
  const ending = /([\p{L}\p{M}№º.-]+)\.$/u.exec(text.slice(-LONGEST_ABBREVIATION))?.[1];
  return ending === undefined || !goesOn(ending, { text, lead, word, after }, known);
}

/** Whether a sentence goes on behind a word that ends in a point; `word` is the next one. */
function goesOn(
  ending: string,
  { text, lead, word, after }: { text: string; lead: string; word: string; after: string },
  { always, maybe, numbered, hours, openers, days }: Abbreviations,
): boolean {
  const number = /\p{N}\s*$/u.test(text.slice(0, -ending.length - 1).slice(-3));
  if (hours.has(ending)) return days.has(word) || /^\p{Lu}{2,}$/u.test(word);
  // After `U.S.` a capital begins a name more often than a sentence.
  if (/^\p{Lu}\p{Ll}?(?:\.\p{Lu}\p{Ll}?)+$/u.test(ending)) return true;
  if (always.has(ending) && !(number && ending.length === 1)) return true;
  if (numbered.has(ending)) return /^\P{L}*\p{N}|^[IVXLC]+$/u.test(word) || isMark(after);
  if (/^\p{Lu}$/u.test(ending)) return isInitial(after) || !openers.has(word);
  if (maybe.has(ending)) {
    const mayOpen = openers.size === 0 || openers.has(word);
    return !mayOpen && (!number || countWords(lead) <= FEW_WORDS);
  }
  // `д. т. н.`, `z. B.`: letters alone, and no unit behind a number.
  return /^\p{Ll}$/u.test(ending) && !number;
}

/** The author’s words within a quotation, `“…, — said X. — Now …”`: what follows is the next sentence. */
const isAside = (text: string, after: string) =>
  /^[-–—]\s+[“„«"]?\p{Lu}/u.test(after) &&
  /[,!?…][”“»"]?\s[-–—]\s\p{Ll}[^–—]*\.$/u.test(text.slice(-LONGEST_ASIDE));

function isInParentheses(before: string, after: string): boolean {
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return false;
  const rest = after.slice(0, LONGEST_ASIDE);
  const end = rest.indexOf(')');
  return end !== -1 && !rest.slice(0, end).includes('(');
}

const isInitial = (after: string) => /^\s*\p{Lu}\.(?:\s|-|\p{Lu})/u.test(after);
const isMark = (after: string) => /^[№#]/u.test(after);
const countWords = (text: string) => text.split(/\s+/u, FEW_WORDS + 1).length;

/** The abbreviations of a language, those of English for one that has none here. */
export function getAbbreviations(language: string): Abbreviations {
  const known = read.get(language) ?? readAbbreviations(language);
  read.set(language, known);
  return known;
}

/** Each language is read once: an article has many paragraphs. */
const read = new Map<string, Abbreviations>();

function readAbbreviations(language: string): Abbreviations {
  const base = language.split('-')[0] ?? '';
  const own = ABBREVIATIONS[base === 'nb' || base === 'nn' ? 'no' : base] ?? ABBREVIATIONS['en'];
  const toSet = (words = '') => new Set(words.split(' ').filter(Boolean));
  return {
    always: toSet(own?.always),
    maybe: toSet(own?.maybe),
    numbered: toSet(own?.numbered),
    hours: toSet(own?.hours),
    openers: toSet(own?.openers),
    days: getDays(language),
  };
}

/** Names of days: `at 7 p.m. Thursday` goes on. */
const getDays = (language: string) =>
  new Set(
    Array.from({ length: 7 }, (_, day) =>
      new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
        Date.UTC(2024, 0, day + 1),
      ),
    ),
  );

/** In UTF-16 units. */
const LONGEST_ABBREVIATION = 12;
const LONGEST_ASIDE = 300;
const LONGEST_LOOK = 2000;

/** So near to its start a sentence does not end at the unit of a number: `В 2016 г. Сомов …`. */
const FEW_WORDS = 4;

type Abbreviations = Record<
  'always' | 'maybe' | 'numbered' | 'hours' | 'openers' | 'days',
  ReadonlySet<string>
>;
