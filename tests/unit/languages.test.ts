import { describe, expect, test } from 'vitest';
import { createCount } from '#i18n/count.ts';
import { ENGLISH } from '#i18n/english.ts';
import { getLangAttributes } from '#i18n/lang-attributes.ts';
import { getLanguage } from '#i18n/language.ts';
import { getDirection, getTextDirection } from '#i18n/direction.ts';
import { formatDate } from '#i18n/date-words.ts';
import { parseDate } from '#dates/parse-date.ts';
import { LANGUAGE_TAGS } from '#schemas/language-tags.ts';

const OTHERS = LANGUAGE_TAGS.filter((tag) => tag !== 'en');

/** The text for each EDTF date. */
const DATES: Record<string, Record<string, string>> = {
  de: {
    '2025-03-01': '1. März 2025',
    '2025-03': 'März 2025',
    '2025-03-18~': 'etwa 18. März 2025',
    '2022-03/..': 'seit März 2022',
    '../2025-03-17': 'spätestens am 17. März 2025',
    '2025-02-27/2025-03-02': '27. Februar bis 2. März 2025',
    '2025-03/2025-04': 'März bis April 2025',
    '[2025-03-17..2025-03-18]': '17. oder 18. März 2025',
    '[2025-03-12..2025-03-16]': 'zwischen dem 12. und dem 16. März 2025',
    '2025-03-17?': '17. März 2025 (unsicher)',
    '2025-03-17/': 'ab dem 17. März 2025',
    '/2025-03-17': 'bis zum 17. März 2025',
    '/2025-03': 'bis März 2025',
    '2021-21': 'Frühling 2021',
    '../2021-21': 'spätestens im Frühling 2021',
    '199X': '1990er-Jahre',
    '199X/..': 'seit den 1990er-Jahren',
    '../199X': 'spätestens in den 1990er-Jahren',
    '18XX': 'zwischen 1800 und 1899',
    '2004-XX': 'ein Monat im Jahr 2004',
    '1985-04-XX': 'ein Tag im April 1985',
    '1985-XX-XX': 'ein Tag im Jahr 1985',
    '-0043': '44 v. Chr.',
    '../-0043-03-15': 'spätestens am 15. März 44 v. Chr.',
  },
  fr: {
    '2025-03-01': '1er mars 2025',
    '2025-03': 'mars 2025',
    '2025-03-18~': '18 mars 2025 environ',
    '2022-03/..': 'depuis mars 2022',
    '../2025-03-17': 'au plus tard le 17 mars 2025',
    '2025-02-27/2025-03-02': 'du 27 février au 2 mars 2025',
    '2025-03/2025-04': 'de mars à avril 2025',
    '[2025-03-17..2025-03-18]': '17 ou 18 mars 2025',
    '[2025-03-12..2025-03-16]': 'entre le 12 et le 16 mars 2025',
    '2025-03-17?': '17 mars 2025 (incertain)',
    '2025-03-17/': 'à partir du 17 mars 2025',
    '/2025-03-17': 'jusqu’au 17 mars 2025',
    '/2025-03': 'jusqu’en mars 2025',
    '2021-21': 'printemps 2021',
    '2021-21/2021-23': 'du printemps 2021 à l’automne 2021',
    '../2021-22': 'au plus tard à l’été 2021',
    '199X': 'années 1990',
    '199X/..': 'depuis les années 1990',
    '199X/2004': 'des années 1990 à 2004',
    '18XX': 'entre 1800 et 1899',
    '2004-XX': 'un mois en 2004',
    '1985-04-XX': 'un jour en avril 1985',
    '-0043': '44 av. J.-C.',
    '-0043/..': 'depuis 44 av. J.-C.',
  },
  uk: {
    '2025-03-01': '1 березня 2025',
    '2025-03': 'березень 2025',
    '2025-03-18~': 'близько 18 березня 2025',
    '2022-03/..': 'з березня 2022',
    '../2025-03-17': 'не пізніше 17 березня 2025',
    '2025-02-27/2025-03-02': 'з 27 лютого до 2 березня 2025',
    '2025-03/2025-04': 'з березня до квітня 2025',
    '[2025-03-17..2025-03-18]': '17 або 18 березня 2025',
    '[2025-03-12..2025-03-16]': 'у період з 12 до 16 березня 2025',
    '2025-03-17?': '17 березня 2025 (непевно)',
    '2025/': 'починаючи з 2025 року',
    '/2025-03-17': 'до 17 березня 2025',
    '2021-21': 'весна 2021 року',
    '2021-21/2021-23': 'з весни 2021 року до осені 2021 року',
    '199X': '1990-ті роки',
    '199X/..': 'з 1990-х років',
    '../199X': 'не пізніше 1990-х років',
    '18XX': 'у період з 1800 до 1899 року',
    '2004-XX': 'один із місяців 2004 року',
    '1985-04-XX': 'один із днів квітня 1985',
    '1985-XX-XX': 'один із днів 1985 року',
    '-0043': '44 до н. е.',
    '../-0043': 'не пізніше 44 року до н. е.',
  },
  ar: {
    '2025-03-01': '1 مارس 2025',
    '2025-03': 'مارس 2025',
    '2025-03-18~': 'نحو 18 مارس 2025',
    '2022-03/..': 'منذ مارس 2022',
    '../2025-03-17': 'بحلول 17 مارس 2025',
    '2025-02-27/2025-03-02': 'من 27 فبراير إلى 2 مارس 2025',
    '2025-03/2025-04': 'من مارس إلى أبريل 2025',
    '[2025-03-17..2025-03-18]': '17 أو 18 مارس 2025',
    '[2025-03-12..2025-03-16]': 'بين 12 و16 مارس 2025',
    '2025-03-17?': '17 مارس 2025 (غير مؤكد)',
    '2025-03-17/': 'ابتداءً من 17 مارس 2025',
    '/2025-03-17': 'حتى 17 مارس 2025',
    '2021-21': 'ربيع عام 2021',
    '199X': 'العقد 1990–1999',
    '18XX': 'بين عام 1800 وعام 1899',
    '1985-04-XX': 'يوم ما في أبريل 1985',
    '-0043-03-15': '15 مارس 44 ق.م',
  },
};

describe.each(OTHERS)('the words in %s', (tag) => {
  const [ours, english] = [listTexts(getLanguage(tag).words), listTexts(ENGLISH.words)];

  test('have the links and numbers of the English ones in them', () => {
    const wrong = [...english].filter(
      ([key, text]) => getPlaceholders(ours.get(key) ?? '') !== getPlaceholders(text),
    );
    expect(wrong).toEqual([]);
  });

  test('leave no text empty that is not empty in English', () => {
    const empty = [...english].filter(([key, text]) => text !== '' && !ours.get(key)?.trim());
    expect(empty).toEqual([]);
  });

  test('are translated, but for names and words that are the same', () => {
    const same = [...english].filter(
      ([key, text]) => /\p{L}{4}.* .*\p{L}{4}/u.test(text) && ours.get(key) === text,
    );
    expect(same).toEqual([]);
  });

  test('put quotation marks around the words of others', () => {
    const { quote, quotationMarks } = getLanguage(tag).words;
    expect(quote('x')).toBe(quotationMarks.join('x'));
  });

  test('use every number and name that the English ones use', () => {
    const said = new Map(listFunctions(getLanguage(tag).words));
    const deaf = listFunctions(ENGLISH.words).flatMap(([key, say]) =>
      listHeard(say)
        .filter((heard) => !listHeard(said.get(key)!).includes(heard))
        .map((heard) => `${key} ${heard}`),
    );
    expect(deaf).toEqual([]);
  });
});

test.each([
  ['en', 1, '1 quote'],
  ['en', 2, '2 quotes'],
  ['en', 12345, '12,345 quotes'],
  ['fr', 0, '0 citation'],
  ['uk', 1, '1 цитата'],
  ['uk', 3, '3 цитати'],
  ['uk', 11, '11 цитат'],
  ['uk', 21, '21 цитата'],
  ['ar', 2, 'اقتباسان'],
  ['ar', 3, '3 اقتباسات'],
  ['ar', 11, '11 اقتباسًا'],
  ['ar', 100, '100 اقتباس'],
])('in %s, %i is “%s”', (tag, count, words) => {
  expect(getLanguage(tag).words.counts.quotes(count).replaceAll('\u00a0', ' ')).toBe(words);
});

test.each(
  Object.entries(DATES).flatMap(([tag, dates]) =>
    Object.entries(dates).map(([edtf, words]) => [tag, edtf, words] as const),
  ),
)('in %s, %s reads “%s”', (tag, edtf, words) => {
  const read = formatDate(parseDate(edtf), getLanguage(tag)).replaceAll('\u00a0', ' ');
  expect(read).toBe(words);
});

test('a form that a language does not have is the one for all others', () => {
  expect(createCount('uk')({ other: '# x' })(3)).toBe('3 x');
});

test('a regional tag has the words of its language, and keeps its name', () => {
  const language = getLanguage('fr-CA');
  expect(language.tag).toBe('fr-CA');
  expect(language.words).toBe(getLanguage('fr').words);
});

test('a language without words is an error that names it', () => {
  expect(() => getLanguage('xx')).toThrow('`xx`');
});

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['ur', 'rtl'],
  ['ur-Aran', 'rtl'],
  ['uz-Arab', 'rtl'],
  ['uk', 'ltr'],
  ['ar-Latn', 'ltr'],
])('%s is written %s', (tag, direction) => {
  expect(getDirection(tag)).toBe(direction);
});

test.each([
  ['כל יום', 'rtl'],
  ['“1. كل يوم”', 'rtl'],
  ['ދިވެހި', 'rtl'],
  ['Every day כל יום', 'ltr'],
  ['1, 2, 3', 'ltr'],
])('%s is written %s', (text, direction) => {
  expect(getTextDirection(text)).toBe(direction);
});

test('text in another language than the page says so, with its direction where that differs', () => {
  expect(getLangAttributes('en', ENGLISH)).toEqual({});
  expect(getLangAttributes('uk', ENGLISH)).toEqual({ lang: 'uk' });
  expect(getLangAttributes('ar', ENGLISH)).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(getLangAttributes('en', getLanguage('ar'))).toEqual({ lang: 'en', dir: 'ltr' });
});

/** Every text by its path, such as `frame.skip`; the results of functions are not included. */
function listTexts(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (value === null || typeof value !== 'object') return new Map();
  return new Map(
    Object.entries(value)
      // Plural forms differ from language to language.
      .filter(([name]) => !PLURALS.includes(name) || name === 'other')
      .flatMap(([name, inner]) => [...listTexts(inner, path ? `${path}.${name}` : name)]),
  );
}

function listFunctions(value: unknown, path = ''): [string, Say][] {
  if (typeof value === 'function') return [[path, value as Say]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    listFunctions(inner, path ? `${path}.${name}` : name),
  );
}

/** The positions of the arguments that affect the text, whatever their types. */
function listHeard(say: Say): number[] {
  return [0, 1, 2, 3].filter((place) =>
    ARGUMENTS.some(([usual, other]) => {
      const given = [usual, usual, usual, usual];
      try {
        return say(...given) !== say(...given.with(place, other));
      } catch {
        return false;
      }
    }),
  );
}

const ARGUMENTS = [
  ['Alpha', 'Beta'],
  [5, 7],
  [['Alpha'], ['Beta']],
];

const getPlaceholders = (text: string) => (text.match(/\{\w+\}|#/g) ?? []).toSorted().join();

const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'];

type Say = (...args: unknown[]) => string;
