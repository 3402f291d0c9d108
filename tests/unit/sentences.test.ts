import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitParagraph, splitSentences } from '#model/sentences.ts';

test('headings and line breaks tell paragraphs apart', () => {
  expect(splitSentences('One. Two!\r\nA heading:\n\nThree? Four…', 'en')).toEqual([
    'One.',
    'Two!',
    'Three?',
    'Four…',
  ]);
});

test.each([
  ['He said: “Stop. Go on.” Then he left.', ['He said: “Stop. Go on.”', 'Then he left.']],
  ['“No… We’ll see.” Ada laughed.', ['“No… We’ll see.”', 'Ada laughed.']],
  ['He said "Stop. Go." Then he left.', ['He said "Stop. Go."', 'Then he left.']],
  ['Former U.S. President A. Berg spoke.', ['Former U.S. President A. Berg spoke.']],
  ['Mr. Reed left. In 2024 he came back.', ['Mr. Reed left.', 'In 2024 he came back.']],
  ['It cost 2.5 million. 300 came.', ['It cost 2.5 million.', '300 came.']],
])('%s', (text, sentences) => {
  expect(splitSentences(text, 'en', sentences.length)).toEqual(sentences);
});

test('a text split by hand is taken as it is', () => {
  const lines = ['She was at St. Mary’s vs. Everton Co. Ltd. Nobody saw her.', 'Then she left.'];
  expect(splitSentences(lines.join('\n'), 'en', 2)).toEqual(lines);
});

test.each([
  [
    'en',
    ['The vote is at 7 p.m. Thursday at City Hall.', 'It starts at 7 p.m.', 'Residents may come.'],
  ],
  [
    'it',
    ['Lo ha detto il sindaco, avv. Lorenzo Tessari, davanti a ca. 180 persone.', 'Poi tacque.'],
  ],
  ['pt', ['O ginásio fica na av. Sete de Setembro.', 'Ele abre às 7h30.']],
  ['pl', ['Otwarcie o godz. 11.00.', 'Kosztuje 950 tys. zł.', 'Za było 13 osób.']],
  ['ru', ['Документ подписал д. т. н. И. С. Крылов.', 'Площадка на ул. Мира, д. 14, открыта.']],
  ['ru', ['«Поле служило нам, — заявил глава Андрей Сомов.', '— Теперь будет новое».']],
  [
    'fr',
    [
      '« Elle a tenu. Il a fallu l’inventer. »'.slice(0, 14),
      'Il a fallu l’inventer. »',
      'Puis elle part.',
    ],
  ],
  ['de', ['Es kostet 3,4 Mio. Euro.', 'Am 14. Oktober geht es los.', 'Z. B. in Kirchhausen.']],
  ['cs', ['Budova přišla na 64 mil. Kč a stojí.', 'Otevřel ji Mgr. Jan Vlk.']],
] as const)('%s: %j', (language, sentences) => {
  expect(splitParagraph(sentences.join(' '), language)).toEqual(sentences);
});

test.each([
  'Lindenbrück. Nach zwölf Jahren hat der Stadtrat von Lindenbrück beschlossen.',
  'LINDENBRÜCK. Nach zwölf Jahren ist es so weit.',
  'Lindenbrück, 3. Mai. Nach zwölf Jahren ist es so weit.',
])('a place at the start of an article belongs to its first sentence: %s', (text) => {
  expect(splitSentences(`Die Überschrift\n\n${text} Es regnet.\n\nEnde gut.`, 'de')).toEqual([
    text,
    'Es regnet.',
    'Ende gut.',
  ]);
});

test('one word that is no place is a sentence', () => {
  const text = 'Die Überschrift\n\nEndlich. Nach zwölf Jahren ist es so weit.';
  expect(splitSentences(text, 'de')).toEqual(['Endlich.', 'Nach zwölf Jahren ist es so weit.']);
});

test('headings without a colon are no sentences', () => {
  const text = 'A headline\n\nOne is here.\n\nA heading of its own\n\nTwo is here.';
  expect(splitSentences(text, 'en', 2)).toEqual(['One is here.', 'Two is here.']);
});

test('whatever is written, the sentences are all of it, in order', () => {
  const piece = fc.constantFrom(
    'Mr. ',
    'Yes. ',
    '“',
    '”',
    '« ',
    ' »',
    '… ',
    '(',
    ') ',
    '5. ',
    'no',
    '\u00a0',
    '— ',
    'A. ',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  );
  const strip = (words: string) => words.replace(/\s+/gu, '');
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'de', 'fr', 'ru', 'ar'), (words, language) => {
      expect(strip(splitParagraph(words, language).join(''))).toBe(strip(words));
    }),
  );
});
