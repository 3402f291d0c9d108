import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getWordsKey, splitWords } from '#model/words.ts';
import { judgeWording } from '#model/wording.ts';
import { compareWords } from '#model/compare-words.ts';

const judge = (article: string, reported: string) => judgeWording(compareWords(article, reported));

/** Words in each script with their marks, some in decomposed form. */
const SCRIPTS: Record<string, readonly string[]> = {
  'Latin with marks': ['naïve', 'Łódź', 'Nguyễn', 'crème', 'Ağca', 'l’été', 'col·lecció'],
  Cyrillic: ['мир', 'Київ', 'з’їзд', 'йод', 'Ёлка'],
  Greek: ['ειρήνη', 'οδός', 'Ἀθῆναι', 'πολλοί'],
  'Arabic with harakat': ['سَلَامٌ', 'هُدْنَة', 'مُحَمَّد', 'لا'],
  'Hebrew with niqqud': ['שָׁלוֹם', 'צה״ל', 'מִלְחָמָה', 'אמר'],
  Devanagari: ['शांति', 'हिंदी', 'युद्ध', 'क्या'],
  Tamil: ['அமைதி', 'போர்', 'தமிழ்'],
  Bengali: ['শান্তি', 'যুদ্ধ', 'বাংলা'],
  Thai: ['สันติภาพ', 'สงคราม', 'น้ำ'],
  Georgian: ['მშვიდობა', 'ომი', 'საქართველო'],
  Han: ['我们需要和平', '战争', '停火協議'],
  Hangul: ['평화', '전쟁', '휴전'],
};

const words = fc.oneof(
  ...Object.values(SCRIPTS).map((list) => fc.array(fc.constantFrom(...list), { maxLength: 6 })),
);

/** What may be between words without being a word: punctuation of all scripts, and dashes. */
const between = fc
  .array(
    fc.constantFrom(',', '.', '!', ' —', ' – ', '…', '”', '“', '; ', '؟', '।', '»', '(', '\n'),
    {
      maxLength: 3,
    },
  )
  .map((marks) => `${marks.join('')} `);

const number = fc
  .record({
    sign: fc.constantFrom('', '', '-', '−', '+'),
    before: fc.constantFrom('', '', '$', '€', '₴', '£', '#', '№', '>', '~'),
    whole: fc.constantFrom('0', '7', '15', '60', '1,000', '1.000', '12’500', '2025', '१५', '٣٠'),
    part: fc.constantFrom('', '', '.5', '.05', ':30', '–20', '/7'),
    after: fc.constantFrom('', '', '%', ' %', '‰', '€', '°', '+', ' ₽', '٪'),
  })
  .map(({ sign, before, whole, part, after }) => sign + before + whole + part + after);

/** A text in a script, with numbers. */
const text = fc
  .tuple(
    words,
    fc.array(
      fc.tuple(
        between,
        fc.oneof(
          number,
          words.map((list) => list.join(' ')),
        ),
      ),
    ),
  )
  .map(([first, more]) => first.join(' ') + more.map(([gap, word]) => gap + word).join(''));

test('whatever the text, the words put together are the text', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (whole) => {
      const found = splitWords(whole);
      expect(found.map((word) => word.text).join('')).toBe(whole);
      expect(found.filter(({ key }) => key === '').length).toBeLessThanOrEqual(1);
    }),
  );
});

describe('capitals and the punctuation between words make no difference', () => {
  test('in any script, decomposed or not', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), between, between, (lists, one, other) => {
        const list = lists.flat();
        const changed = `“${list.join(other).toUpperCase().toLowerCase().normalize('NFD')}”!`;
        expect(getWordsKey(changed)).toBe(getWordsKey(list.join(one)));
      }),
    );
  });

  test.each([
    ['cease-fire', 'cease fire'],
    ['CEASE‑FIRE', 'Cease–fire'],
    ['10-20', '10–20'],
    ['-2', '−2'],
    ['5%', '5 %'],
    ['$ 5', '$5'],
    ['A&B', 'A & B'],
    ['We’ll', "we'll"],
    ['‘peace’ now', 'peace now'],
    ["'peace' now", '„Peace“, now'],
    ['‚Frieden‘ jetzt', '›Frieden‹ jetzt'],
    ['‘Look at the soldiers’ guns,’ he said', 'look at the soldiers’ guns, he said'],
    ['‘the soldiers’ guns’', 'the soldiers’ guns'],
    ["``peace''", 'peace'],
    ['[w]e want', 'We want'],
    ['U.S. troops', 'u.s troops'],
    ['צה"ל', 'צה״ל'],
    ['ΟΔΟΣ', 'οδος'],
    ['და', 'ᲓᲐ'],
  ])('%s is %s', (one, other) => {
    expect(getWordsKey(one)).toBe(getWordsKey(other));
    expect(judge(one, other)).toBe('same');
  });
});

describe('whatever tells words apart makes a difference', () => {
  test('a letter or a mark of any script, left out or put in place of another', () => {
    for (const word of Object.values(SCRIPTS).flat()) {
      for (const form of [word.normalize('NFC'), word.normalize('NFD')]) {
        for (const { index, 0: character } of form.matchAll(/[\p{L}\p{M}]/gu)) {
          const [before, after] = [form.slice(0, index), form.slice(index + character.length)];
          for (const changed of [before + after, `${before}ж${after}`, `${before}\u0301${after}`]) {
            if (changed.normalize() === form.normalize()) continue;
            expect(getWordsKey(`a ${changed} b`)).not.toBe(getWordsKey(`a ${form} b`));
          }
        }
      }
    }
  });

  test('a digit, point, comma, sign, percent, currency or symbol of a number, left out', () => {
    const place = fc.constantFrom('', 'about ', '“');
    fc.assert(
      fc.property(number, place, place, fc.nat(), (value, before, after, at) => {
        const places = [...value.matchAll(/\S/gu)].map(({ index }) => index);
        const cut = places[at % places.length] ?? 0;
        const changed = value.slice(0, cut) + value.slice(cut + 1);
        fc.pre(/\p{N}/u.test(changed));
        const [one, other] = [`${before}${value} ${after}`, `${before}${changed} ${after}`];
        expect(judge(one, other)).toBe('different');
        expect(judge(other, one)).toBe('different');
      }),
    );
  });

  test('an emoji, the parts of one too', () => {
    const emoji = ['👍', '👍🏽', '👩‍🚀', '👩', '🚀', '🇺🇦', '🇺🇸', '❤️', '5️⃣', '5', '©', '#️⃣'];
    for (const one of emoji) {
      for (const other of emoji) {
        expect(judge(`now ${one} there`, `now ${other} there`)).toBe(
          one === other ? 'same' : 'different',
        );
      }
    }
  });

  test.each([
    ['1.5 million', '15 million'],
    ['1,500', '1.500'],
    ['.5 percent', '5 percent'],
    ['-.5', '.5'],
    ['at -2', 'at 2'],
    ['5% more', '5 more'],
    ['US$5', '$5'],
    ['>5 dead', '5 dead'],
    ['10:30', '1030'],
    ['٫٥', '٥'],
    ['٪٥', '٥'],
    ['ceasefire', 'cease-fire'],
    ['violent', 'non-violent'],
    ['US', 'U.S.'],
    ['soldiers’', 'soldiers'],
    ['its', 'it’s'],
    ['C', 'C++'],
    ['@kyiv', 'kyiv'],
    ['2025/26', '2025 26'],
    ['no', 'nó'],
    ['כֶלֶב', 'כלב'],
    ['มา', 'ม้า'],
    ['کتاب‌ها', 'کتابها'],
  ])('%s is not %s', (one, other) => {
    expect(getWordsKey(one)).not.toBe(getWordsKey(other));
    for (const [before, after] of [
      ['', ''],
      ['they said ', ''],
      ['', ' then'],
      ['so ', ' there'],
    ] as const) {
      expect(judge(before + one + after, before + other + after)).toBe('different');
      expect(judge(before + other + after, before + one + after)).toBe('different');
    }
  });
});

test('Han characters are compared one by one, so that a passage is found in its sentence', () => {
  expect(judge('需要和平', '我们需要和平。')).toBe('same');
  expect(judge('需要战争', '我们需要和平。')).toBe('different');
});
