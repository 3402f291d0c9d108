import { expect, test } from 'vitest';
import { splitSentences } from '#model/sentences.ts';

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
  expect(splitSentences(text, 'en')).toEqual(sentences);
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
