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
  ['He said: “Stop. Go on.” Then he left.', ['He said: “Stop.', 'Go on.”', 'Then he left.']],
  ['“No… We’ll see.” Ada laughed.', ['“No…', 'We’ll see.”', 'Ada laughed.']],
  ['She spoke, saying, “Stop. Go on.” He left.', ['She spoke, saying, “Stop. Go on.”', 'He left.']],
  ['He said "Stop. Go." Then he left.', ['He said "Stop. Go."', 'Then he left.']],
  ['Former U.S. President A. Berg spoke.', ['Former U.S. President A. Berg spoke.']],
  ['Mr. Reed left. In 2024 he came back.', ['Mr. Reed left.', 'In 2024 he came back.']],
  ['It cost 2.5 million. 300 came.', ['It cost 2.5 million.', '300 came.']],
])('%s', (text, sentences) => {
  expect(splitSentences(text, 'en', sentences.length)).toEqual(sentences);
});

test('quotations are taken whole where the number of sentences says so', () => {
  expect(splitSentences('He said: “Stop. Go on.” Then he left.', 'en', 2)).toEqual([
    'He said: “Stop. Go on.”',
    'Then he left.',
  ]);
});

test('a text split by hand is taken as it is', () => {
  const lines = ['She was at St. Mary’s vs. Everton Co. Ltd. Nobody saw her.', 'Then she left.'];
  expect(splitSentences(lines.join('\n'), 'en', 2)).toEqual(lines);
});

test.each([
  [
    'is opened anew in each',
    'He said: “It opens. It is late.\n\n“The ferries stay.” Nobody spoke.',
  ],
  ['is opened once', 'He said: “It opens. It is late.\n\nThe ferries stay.” Nobody spoke.'],
  ['has angle marks', 'He said: «It opens. It is late.\n\n«The ferries stay.» Nobody spoke.'],
])('a quotation of two paragraphs that %s can be one sentence', (_how, article) => {
  const sentences = splitSentences(article, 'en', 2);
  expect(sentences).toHaveLength(2);
  expect(sentences[0]).toMatch(/^He said: .It opens\. It is late\. The ferries stay\..$/);
});

test('paragraphs stay apart where the number of sentences says so', () => {
  const article = 'He said: “It opens.\n“The ferries stay.” Nobody spoke.';
  expect(splitSentences(article, 'en', 3)).toEqual([
    'He said: “It opens.',
    '“The ferries stay.”',
    'Nobody spoke.',
  ]);
});

test('in German the mark “ closes', () => {
  const article = 'Sie sagte: „Er öffnet.“ Dann ging sie.\n„Nie“, sagte er.';
  expect(splitSentences(article, 'de')).toEqual([
    'Sie sagte: „Er öffnet.“',
    'Dann ging sie.',
    '„Nie“, sagte er.',
  ]);
});

test('a mark that is never closed joins no paragraphs', () => {
  expect(splitSentences('A board of 5" is there.\nThe end.', 'en', 2)).toHaveLength(2);
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
